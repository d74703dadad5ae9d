import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { findActor } from '@/lib/data/identity/find-actor'
import { listVacantPositions } from '@/lib/data/staffing/list-vacant-positions'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import { type RegisterRow, WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { listSignIns, readDemonstrationData } from './demonstration-data'
import { keepDemo } from './keep-demo'
import { seedDemonstration } from './seed-demonstration'

const DAY = calendarDate('2026-11-22')
let opened: OpenTestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  // As a first start that was interrupted, and the next one.
  const [first] = readDemonstrationData()
  if (first !== undefined)
    await keepDemo({ ...first, agreements: first.agreements.slice(0, 2), trainings: [], absences: [] })
  expect(await seedDemonstration()).toBe(true)
})
afterAll(() => opened.close())

async function registerOf(email: string): Promise<readonly RegisterRow[]> {
  const actor = await findActor({ email })
  if (actor === null) throw new Error(`${email} does not sign in`)
  return (await listAgreements(actor.scope, { ...WHOLE_REGISTER, sort: 'starts', descending: false }, DAY)).rows
}

describe('the demonstration data', () => {
  it('shows Dinuba the same cents on both sides, marked illustrative, and earlier years as not recorded', async () => {
    for (const email of ['editor@dinuba-usd.example', 'council@dinuba-city.example']) {
      const rows = await registerOf(email)
      expect(rows.map((row) => [row.startsOn, row.status, row.total.cents, row.ours.cents])).toEqual([
        ['2021-07-01', 'ended', null, null],
        ['2022-07-01', 'ended', null, null],
        ['2023-07-01', 'ended', 29_962_500, 14_981_250],
        ['2024-07-01', 'proposed', 30_861_375, email.startsWith('editor') ? 15_430_688 : 15_430_687],
      ])
      expect(rows.map((row) => row.total.illustrative ?? false)).toEqual([false, false, true, true])
    }
  })

  it('gives Dinuba 6,600 students and its shared campus', async () => {
    const actor = await findActor({ email: 'editor@dinuba-usd.example' })
    if (actor === null) throw new Error('nobody')
    const campuses = await listCampuses(actor.scope)
    const students = campuses.flatMap((campus) => campus.enrollments.map((enrollment) => enrollment.students))
    expect(students.reduce((sum, one) => sum + one, 0)).toBe(6_600)
    const number = (await registerOf('editor@dinuba-usd.example'))[2]?.number ?? ''
    const view = await findAgreement(actor.scope, number)
    expect(view?.positions[0]?.assignments[0]?.campuses.map((campus) => [campus.name, campus.primary])).toEqual([
      ['Dinuba High School', true],
      ['Sierra Vista High School', false],
    ])
  })

  it('shows Tracy a cost that is not recorded, never $0', async () => {
    const rows = await registerOf('council@tracy-city.example')
    expect(rows.map((row) => [row.status, row.total.cents, row.total.missing.length])).toEqual([['in force', null, 1]])
  })

  it('gives the made-up county every status, and three payers of one agreement', async () => {
    const rows = [
      ...(await registerOf('council@maple-county.example')),
      ...(await registerOf('council@rivergate-city.example')),
    ]
    expect(new Set(rows.map((row) => row.number)).size).toBe(9)
    expect([...new Set(rows.map((row) => row.status))].sort()).toEqual(['ended', 'in force', 'proposed'])
    expect(Math.max(...rows.map((row) => row.parties.length))).toBe(3)
  })

  it('lets everybody sign in who is said to', async () => {
    const signIns = listSignIns()
    expect(signIns).toHaveLength(24)
    for (const { email } of signIns) expect(await findActor({ email }), email).not.toBeNull()
  })

  it('gives Dinuba an officer who leaves on January 12, and whose replacement begins on March 4', async () => {
    const actor = await findActor({ email: 'editor@dinuba-usd.example' })
    if (actor === null) throw new Error('nobody')
    const vacant = await listVacantPositions(actor.scope, calendarDate('2024-02-01'))
    expect(vacant.map(({ positionName, vacancy }) => ({ positionName, ...vacancy }))).toEqual([
      {
        positionName: expect.any(String),
        ...{ since: '2024-01-13', until: '2024-03-03', filled: true },
        ...{ leftOn: '2024-01-12', replacementDueOn: '2024-02-11' },
      },
    ])
    const [officer] = await listTrainedOfficers(actor.scope, calendarDate('2024-02-01'))
    expect(officer?.trainings.map(({ course }) => course)).toContain('Threat assessment')
    expect(officer?.duties).toMatchObject([{ owner: 'SRO 1', dueOn: '2023-09-29', doneOn: '2023-09-27' }])
  })

  it('gives Tracy an officer whose assignment has ended; nobody says why, and the replacement is due', async () => {
    const actor = await findActor({ email: 'council@tracy-city.example' })
    if (actor === null) throw new Error('nobody')
    const vacant = await listVacantPositions(actor.scope, DAY)
    expect(vacant.map(({ vacancy }) => vacancy)).toEqual([
      {
        ...{ since: '2026-10-31', until: '2027-06-30', filled: false },
        ...{ leftOn: '2026-10-30', replacementDueOn: '2026-12-14' },
      },
    ])
  })

  it('makes nothing twice when it is kept again', async () => {
    const count = () => opened.asOwner('SELECT count(*) FROM history_event')
    const before = await count()
    expect(await seedDemonstration()).toBe(false)
    for (const file of readDemonstrationData()) await keepDemo(file)
    expect(await count()).toEqual(before)
  })
})
