import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { makeEntry } from '@/lib/commands/testing/make-entry'
import { addSupervisor, makeWorld, type World } from '@/lib/commands/testing/make-world'
import { must } from '@/lib/commands/testing/must'
import { addDuty } from '@/lib/commands/training/write-duty'
import { addTraining, changeTraining } from '@/lib/commands/training/write-training'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import { listOfficerHistory } from '@/lib/data/staffing/list-officer-history'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { type OpenTestDatabase, openTestDatabase } from '@/lib/data/testing/open-test-database'
import { listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import type { Actor } from '@/lib/domain/access/actor'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { assignOfficer } from './assign-officer'
import { moveOfficer } from './move-officer'
import { addAbsence } from './write-absence'
import { addOfficer, changeOfficer } from './write-officer'

let opened: OpenTestDatabase
let world: World
let supervisor: Actor

beforeAll(async () => {
  opened = await openTestDatabase()
  world = await makeWorld()
  for (const title of ['Officers of the west', 'Officers of the east']) {
    must(await keepAgreement(world.district.actor, makeEntry(world, { title })))
  }
  supervisor = await addSupervisor(opened, world.city, 'Sergeant of Alder')
})
afterAll(() => opened.close())

const COURSE = {
  ...{ course: 'School resource officer course', provider: null, minutes: 2400, expiresOn: null, forSchools: true },
  completedOn: calendarDate('2026-08-03'),
}

async function kindsSeenBy(actor: Actor, officerId: string, withTraining = true): Promise<string[]> {
  return (await listOfficerHistory(actor.scope, officerId, { withTraining })).map(({ detail }) => detail.kind)
}

it('tells the agency of an officer without any agreement, and nobody else', async () => {
  const { id } = must(await addOfficer(supervisor, { name: 'SRO 1' }))
  const other = must(await addOfficer(supervisor, { name: 'SRO 2' }))
  must(await changeOfficer(supervisor, { id, rowVersion: 1, name: 'SRO 1a' }))
  const training = must(await addTraining(supervisor, id, COURSE))
  must(await changeTraining(supervisor, { ...training, rowVersion: 1, ...COURSE, minutes: 2399 }))
  const duty = { what: 'Present to staff', owner: 'Sergeant', dueOn: calendarDate('2026-10-31') }
  must(await addDuty(supervisor, { officerId: id, trainingId: training.id, ...duty }))
  const away = { startsOn: calendarDate('2026-09-07'), endsOn: calendarDate('2026-09-11') }
  must(await addAbsence(supervisor, { officerId: id, ...away }))

  expect(await kindsSeenBy(supervisor, id)).toEqual([
    'absence planned',
    'duty added',
    'training changed',
    'training recorded',
    'officer changed',
    'officer added',
  ])
  expect(await kindsSeenBy(supervisor, id, false)).toEqual(['absence planned', 'officer changed', 'officer added'])
  expect(await kindsSeenBy(supervisor, other.id)).toEqual(['officer added'])
  for (const actor of [world.district.actor, world.neighbor.actor]) expect(await kindsSeenBy(actor, id)).toEqual([])

  const [trained] = await listTrainedOfficers(supervisor.scope, calendarDate('2026-11-02'), id)
  expect(trained).toMatchObject({ current: false, firstDay: null, trainings: [{ minutes: 2399 }] })
})

it('tells both sides of an agreement, and an act under two agreements once', async () => {
  const { id } = must(await addOfficer(supervisor, { name: 'SRO 3' }))
  const [from, to] = await listPositionChoices(supervisor.scope)
  const days = { startsOn: calendarDate('2026-08-17'), endsOn: null }
  must(await assignOfficer(supervisor, { officerId: id, positionId: from?.id ?? '', ...days, campuses: [] }))
  const [held] = (await findOfficer(supervisor.scope, id))?.assignments ?? []
  const move = { startsOn: calendarDate('2026-11-02'), endsOn: null, campuses: [] }
  must(await moveOfficer(supervisor, { id: held?.id ?? '', rowVersion: 1, positionId: to?.id ?? '', ...move }))
  expect(await kindsSeenBy(supervisor, id)).toEqual(['officer moved', 'officer assigned', 'officer added'])
  expect(await kindsSeenBy(world.district.actor, id)).toEqual(['officer moved', 'officer assigned'])
  expect(await kindsSeenBy(world.neighbor.actor, id)).toEqual([])
})
