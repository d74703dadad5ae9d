import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeSide, makeWorld, share, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listHistory } from '@/lib/data/history/list-history'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import { listOfficers } from '@/lib/data/staffing/list-officers'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { Actor } from '@/lib/domain/access/actor'
import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { describeEvent } from '@/lib/domain/history/describe-event'
import type { Result } from '@/lib/domain/result'
import { assignOfficer } from './assign-officer'
import { assignSubstitute } from './assign-substitute'
import { changeAssignment, endAssignment, removeAssignment } from './change-assignment'
import { moveOfficer } from './move-officer'
import { addAbsence, changeAbsence, removeAbsence } from './write-absence'
import { addOfficer, changeOfficer } from './write-officer'

const day = calendarDate
let opened: OpenTestDatabase
let world: World
let supervisor: Actor
let otherSupervisor: Actor
let number = ''
let campus = { high: '', middle: '', neighbors: '' }
let positionId = ''

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  const { actor } = world.district
  const add = async (name: string, by = actor) => must(await addCampus(by, { name, level: null, stateCode: null })).id
  campus = {
    high: await add('Alder High'),
    middle: await add('Alder Middle'),
    neighbors: await add('Birch High', world.neighbor.actor),
  }
  const replacement: Clause = {
    kind: 'replacement',
    heading: 'Replacement',
    summary: 'Within 30 days.',
    page: null,
    noticeDays: 30,
    hours: null,
  }
  const entry = makeEntry(world)
  number = must(await keepAgreement(actor, { ...entry, clauses: [...entry.clauses, replacement] })).number
  supervisor = await addSupervisor(opened, world.city, 'Sergeant of Alder')
  otherSupervisor = await addSupervisor(opened, world.otherCity, 'Sergeant of Birch')
  positionId = (await listPositionChoices(supervisor.scope))[0]?.id ?? ''
})
afterAll(() => opened.close())

let count = 0
async function add(named?: string): Promise<string> {
  if (named === undefined) count += 1
  return must(await addOfficer(supervisor, { name: named ?? `SRO ${count}` })).id
}
const at = (campusId: string, basisPoints: number | null = 10_000) => [{ campusId, primary: true, basisPoints }]
const assignmentOf = async (officerId: string, place = 0) => {
  const found = (await findOfficer(supervisor.scope, officerId))?.assignments[place]
  if (found === undefined) throw new Error('not assigned')
  return found
}
async function clear() {
  await opened.asOwner('DELETE FROM assignment')
}
const faultsOf = (result: Result<unknown>) => (result.ok ? {} : result.refusal)
const lastEvent = async (actor: Actor) => {
  const [event] = await listHistory(actor.scope, number)
  return event === undefined ? '' : describeEvent(event)
}

describe('an assignment', () => {
  it('is made, told to both sides, and ends on a day without a reason; the replacement is due 30 days later', async () => {
    await clear()
    const officerId = await add()
    const before = (await findAgreement(world.district.actor.scope, number))?.version.rowVersion ?? 0
    must(
      await assignOfficer(supervisor, {
        officerId,
        positionId,
        startsOn: day('2026-08-17'),
        endsOn: null,
        campuses: at(campus.high),
      }),
    )
    const told = 'Sergeant of Alder (City of Alder) assigned SRO 1 to SRO 1, from August 17, 2026: Alder High 100%.'
    expect(await lastEvent(world.district.actor)).toBe(told)
    expect(await lastEvent(world.city.actor)).toBe(told)
    const { id, rowVersion } = await assignmentOf(officerId)
    must(await endAssignment(supervisor, { id, rowVersion, endsOn: day('2027-01-12') }))
    expect(await lastEvent(world.district.actor)).toBe(
      'Sergeant of Alder (City of Alder) recorded January 12, 2027 as the last day of SRO 1 in SRO 1; a replacement is due by February 11, 2027.',
    )
    const after = await findAgreement(world.district.actor.scope, number)
    expect(after?.version.rowVersion).toBe(before + 2)
    expect(after?.positions[0]?.assignments).toMatchObject([{ officerName: 'SRO 1', endsOn: '2027-01-12' }])
  })

  it('is refused where it cannot hold, field by field', async () => {
    await clear()
    const [first, second] = [await add(), await add()]
    const try1 = (parts: object, officerId = first) =>
      assignOfficer(supervisor, {
        officerId,
        positionId,
        startsOn: day('2026-09-01'),
        endsOn: null,
        campuses: [],
        ...parts,
      }).then(faultsOf)
    expect(Object.keys(await try1({ startsOn: day('2026-06-30') }))).toEqual(['startsOn'])
    expect(Object.keys(await try1({ endsOn: day('2027-07-01') }))).toEqual(['endsOn'])
    expect(Object.keys(await try1({ endsOn: day('2026-08-01') }))).toEqual(['endsOn'])
    expect(Object.keys(await try1({ campuses: at(campus.neighbors) }))).toEqual(['campuses'])
    expect(Object.keys(await try1({ campuses: [...at(campus.high, 1), ...at(campus.high, 1)] }))).toEqual(['campuses'])
    expect(Object.keys(await try1({ positionId: campus.high }))).toEqual(['positionId'])
    expect(await try1({})).toEqual({})
    expect(Object.keys(await try1({}, second))).toEqual(['startsOn'])
  })

  it('is changed and taken back by whoever saw its newest state', async () => {
    await clear()
    const officerId = await add()
    const made = must(
      await assignOfficer(supervisor, {
        officerId,
        positionId,
        startsOn: day('2026-09-01'),
        endsOn: null,
        campuses: at(campus.high),
      }),
    )
    const change = {
      ...made,
      rowVersion: 1,
      startsOn: day('2026-09-02'),
      endsOn: null,
      campuses: at(campus.middle, 5000),
    }
    const both = await Promise.all([changeAssignment(supervisor, change), changeAssignment(supervisor, change)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const assignment = await assignmentOf(officerId)
    expect(assignment).toMatchObject({
      startsOn: '2026-09-02',
      rowVersion: 2,
      campuses: [{ name: 'Alder Middle', basisPoints: 5000 }],
    })
    expect((await removeAssignment(supervisor, { ...made, rowVersion: 1 })).ok).toBe(false)
    must(await removeAssignment(supervisor, { ...made, rowVersion: 2 }))
    expect((await findOfficer(supervisor.scope, officerId))?.assignments).toEqual([])
  })

  it('moves on a day: one ends the day before, the other begins', async () => {
    await clear()
    const officerId = await add()
    const made = must(
      await assignOfficer(supervisor, {
        officerId,
        positionId,
        startsOn: day('2026-09-01'),
        endsOn: null,
        campuses: at(campus.high),
      }),
    )
    const move = { ...made, rowVersion: 1, positionId, endsOn: null, campuses: at(campus.middle) }
    expect(Object.keys(faultsOf(await moveOfficer(supervisor, { ...move, startsOn: day('2026-09-01') })))).toEqual([
      'startsOn',
    ])
    must(await moveOfficer(supervisor, { ...move, startsOn: day('2026-11-02') }))
    const officer = await findOfficer(world.district.actor.scope, officerId)
    expect(officer?.assignments.map(({ startsOn, endsOn, campuses }) => [startsOn, endsOn, campuses[0]?.name])).toEqual(
      [
        ['2026-11-02', null, 'Alder Middle'],
        ['2026-09-01', '2026-11-01', 'Alder High'],
      ],
    )
  })
})

describe('an absence', () => {
  it('has a substitute within its days, who takes no place, and is changed only with room for the substitute', async () => {
    await clear()
    const [away, standing] = [await add(), await add()]
    const assigned = { positionId, startsOn: day('2026-09-01'), endsOn: null }
    must(await assignOfficer(supervisor, { ...assigned, officerId: away, campuses: at(campus.high) }))
    const week = { startsOn: day('2026-11-02'), endsOn: day('2026-11-06') }
    const absence = must(await addAbsence(supervisor, { officerId: away, ...week }))
    expect(await lastEvent(world.district.actor)).toContain('will be away, November 2, 2026 to November 6, 2026.')
    expect(
      (await addAbsence(supervisor, { officerId: away, startsOn: day('2026-11-06'), endsOn: day('2026-11-09') })).ok,
    ).toBe(false)
    const stands = { absenceId: absence.id, positionId, officerId: standing, ...week, campuses: at(campus.high) }
    const refusals = await Promise.all([
      assignSubstitute(supervisor, { ...stands, officerId: away }),
      assignSubstitute(supervisor, { ...stands, endsOn: day('2026-11-07') }),
    ])
    expect(refusals.map((one) => Object.keys(faultsOf(one)))).toEqual([['officerId'], ['startsOn']])
    must(await assignSubstitute(supervisor, stands))
    expect(await lastEvent(world.city.actor)).toContain(
      `assigned SRO ${count} to stand in for SRO ${count - 1} in SRO 1`,
    )
    expect((await assignSubstitute(supervisor, stands)).ok).toBe(false)
    const opened1 = { id: absence.id, rowVersion: 1 }
    const shorter = { ...opened1, startsOn: week.startsOn, endsOn: day('2026-11-05') }
    expect(Object.keys(faultsOf(await changeAbsence(supervisor, shorter)))).toEqual(['endsOn'])
    expect((await removeAbsence(supervisor, opened1)).ok).toBe(false)
    const own = await assignmentOf(away)
    expect(Object.keys(faultsOf(await endAssignment(supervisor, { ...own, endsOn: day('2026-11-05') })))).toEqual([
      'endsOn',
    ])
    const lines = await listOfficers(world.district.actor.scope, day('2026-11-04'), `SRO ${count}`)
    expect(lines[0]?.holds).toMatchObject([{ substitute: true, campuses: [{ name: 'Alder High' }] }])
    const substitute = await assignmentOf(standing)
    expect(substitute.standsInFor).toBe(`SRO ${count - 1}`)
    must(await removeAssignment(supervisor, substitute))
    must(await changeAbsence(supervisor, shorter))
    must(await removeAbsence(supervisor, { id: absence.id, rowVersion: 2 }))
  })
})

describe('officers', () => {
  it('have one name each, and are renamed by whoever saw the newest one', async () => {
    const id = await add('Twice')
    expect(Object.keys(faultsOf(await addOfficer(supervisor, { name: ' Twice ' })))).toEqual(['name'])
    must(await changeOfficer(supervisor, { id, rowVersion: 1, name: 'Once' }))
    expect((await changeOfficer(supervisor, { id, rowVersion: 1, name: 'Never' })).ok).toBe(false)
    expect((await findOfficer(supervisor.scope, id))?.name).toBe('Once')
  })

  it('are seen by their agency and by the districts they serve; another agency changes none of them', async () => {
    await clear()
    const officerId = await add()
    const assigned = { officerId, positionId, startsOn: day('2026-09-01'), endsOn: null, campuses: at(campus.high) }
    expect(await findOfficer(world.district.actor.scope, officerId)).toBeNull()
    const made = must(await assignOfficer(supervisor, assigned))
    expect(await findOfficer(world.district.actor.scope, officerId)).toMatchObject({ ours: false, assignments: [{}] })
    expect(await findOfficer(world.neighbor.actor.scope, officerId)).toBeNull()
    const cedar = await makeSide('district', 'Cedar Unified')
    await share(cedar, world.city)
    expect(await findOfficer(cedar.actor.scope, officerId)).toBeNull()
    expect(await listOfficers(world.neighbor.actor.scope, day('2026-11-04'))).toEqual([])
    const rowVersion = 1
    for (const actor of [otherSupervisor, world.district.actor, world.city.actor, world.city.administrator]) {
      const attempts = [
        assignOfficer(actor, assigned),
        endAssignment(actor, { ...made, rowVersion, endsOn: day('2026-12-01') }),
        moveOfficer(actor, { ...assigned, ...made, rowVersion, startsOn: day('2026-12-01') }),
        removeAssignment(actor, { ...made, rowVersion }),
        changeOfficer(actor, { id: officerId, rowVersion, name: 'Theirs' }),
        addAbsence(actor, { officerId, startsOn: day('2026-12-01'), endsOn: day('2026-12-02') }),
      ]
      expect((await Promise.all(attempts)).map(({ ok }) => ok)).toEqual(attempts.map(() => false))
    }
    expect(await listPositionChoices(otherSupervisor.scope)).toEqual([])
  })
})
