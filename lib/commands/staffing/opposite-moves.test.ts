import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeWorld } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import type { Actor } from '@/lib/domain/access/actor'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { ratio } from '@/lib/domain/money/ratio'
import { assignOfficer } from './assign-officer'
import { assignSubstitute } from './assign-substitute'
import { moveOfficer } from './move-officer'
import { addAbsence } from './write-absence'
import { addOfficer } from './write-officer'

/** Two supervisors who do opposite things at once wait for each other's locks in the same order: never both for good. */
const EACH_WAY = 8
let opened: OpenTestDatabase
type Side = { supervisor: Actor; positionId: string; officers: { id: string; assignmentId: string }[] }
let sides: [Side, Side]

beforeAll(async () => {
  opened = await openTestDatabase()
  const world = await makeWorld()
  for (const title of ['Officers of the west', 'Officers of the east']) {
    const entry = makeEntry(world, { title })
    const [position] = entry.terms.positions
    if (position === undefined) throw new Error('no position')
    const positions = [{ ...position, headcount: ratio('50') }]
    must(await keepAgreement(world.district.actor, { ...entry, terms: { ...entry.terms, positions } }))
  }
  const supervisors = [
    await addSupervisor(opened, world.city, 'Sergeant of the west'),
    await addSupervisor(opened, world.city, 'Sergeant of the east'),
  ]
  const [west, east] = await Promise.all(
    supervisors.map(async (supervisor, side): Promise<Side> => {
      const positionId = (await listPositionChoices(supervisor.scope))[side]?.id ?? ''
      const officers = Array.from({ length: EACH_WAY }, async (_, at) => {
        const { id } = must(await addOfficer(supervisor, { name: `SRO ${side}-${at}` }))
        const assignment = { officerId: id, positionId, startsOn: calendarDate('2026-07-01'), endsOn: null }
        return { id, assignmentId: must(await assignOfficer(supervisor, { ...assignment, campuses: [] })).id }
      })
      return { supervisor, positionId, officers: await Promise.all(officers) }
    }),
  )
  if (west === undefined || east === undefined) throw new Error('The two sides were not made')
  sides = [west, east]
})
afterAll(() => opened.close())

it('moves officers both ways between two agreements at once', async () => {
  const startsOn = calendarDate('2026-11-02')
  const [west, east] = sides
  const moveAll = ({ supervisor, officers }: Side, { positionId }: Side) =>
    officers.map(({ assignmentId: id }) =>
      moveOfficer(supervisor, { id, rowVersion: 1, positionId, startsOn, endsOn: null, campuses: [] }),
    )
  const moved = await Promise.all([...moveAll(west, east), ...moveAll(east, west)])
  expect(moved.map(({ ok }) => ok)).toEqual(moved.map(() => true))
  const seen = await findOfficer(west.supervisor.scope, west.officers[0]?.id ?? '')
  expect(seen?.assignments.map(({ position, startsOn: from }) => [position.id, from])).toEqual([
    [east.positionId, '2026-11-02'],
    [west.positionId, '2026-07-01'],
  ])
})

it('lets officers stand in for each other, asked for at once', async () => {
  const [west, east] = sides
  const weeks = [
    { startsOn: calendarDate('2026-12-07'), endsOn: calendarDate('2026-12-11') },
    { startsOn: calendarDate('2026-12-14'), endsOn: calendarDate('2026-12-18') },
  ] as const
  // Since the moves, each side's officers hold the other side's position.
  const standIn = async (away: Side, other: Side, week: (typeof weeks)[number]) => {
    const [absent, substitute] = [away.officers[0]?.id ?? '', other.officers[0]?.id ?? '']
    const absence = must(await addAbsence(away.supervisor, { officerId: absent, ...week }))
    return () =>
      assignSubstitute(away.supervisor, {
        ...{ absenceId: absence.id, positionId: other.positionId, officerId: substitute, ...week, campuses: [] },
      })
  }
  const both = [await standIn(west, east, weeks[0]), await standIn(east, west, weeks[1])]
  expect(await Promise.all(both.map((ask) => ask()))).toMatchObject([{ ok: true }, { ok: true }])
})
