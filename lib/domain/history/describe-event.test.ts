import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { describeEvent, listEventChanges } from './describe-event'
import type { HistoryDetail, HistoryEvent } from './history-event'
import { listChanges } from './list-changes'

function event(detail: HistoryDetail, versionNumber: number | null = null): HistoryEvent {
  const who = { actorName: 'Dana Lee', organizationName: 'Alder Unified' }
  return { id: '1', at: new Date(0), ...who, versionNumber, reason: null, detail }
}

it('says who did what, in a sentence', () => {
  const signedOn = calendarDate('2023-06-27')
  const recorded = { kind: 'agreement recorded', title: 'A', signedOn, signedBy: 'the council', changes: [] } as const
  expect(describeEvent(event(recorded, 1))).toBe(
    'Dana Lee (Alder Unified) recorded the agreement from signed paper, signed June 27, 2023 by the council.',
  )
  expect(describeEvent(event({ ...recorded, signedOn: null, signedBy: null }, 3))).toBe(
    'Dana Lee (Alder Unified) recorded version 3 from signed paper.',
  )
  expect(describeEvent(event({ kind: 'agreement sent', title: 'A', to: 'City of Alder', changes: [] }, 2))).toBe(
    'Dana Lee (Alder Unified) sent version 2 to City of Alder.',
  )
  expect(describeEvent(event({ kind: 'enrollment recorded', schoolYear: 2099, changes: [] }))).toBe(
    'Dana Lee (Alder Unified) recorded enrollment of school year 2099-00.',
  )
})

it('says in dollars what each party paid before and pays now', () => {
  const paid = [
    { field: 'Alder Unified', before: '$100,000.51', after: '$105,000.51' },
    { field: 'Alder County', before: '', after: '$12.00' },
  ]
  expect(describeEvent(event({ kind: 'agreement corrected', title: 'A', changes: [], paid }, 1))).toBe(
    'Dana Lee (Alder Unified) corrected the agreement: Alder Unified pays $105,000.51, before $100,000.51; Alder County pays $12.00, before nothing.',
  )
})

it('lists what changed, and nothing where nothing was before', () => {
  const names = { name: 'Name', level: 'Level' }
  const changes = listChanges({ name: 'High', level: null }, { name: 'High', level: 'High school' }, names)
  expect(changes).toEqual([{ field: 'Level', before: '', after: 'High school' }])
  expect(listEventChanges(event({ kind: 'campus changed', campus: 'High', changes }))).toEqual(changes)
  expect(listEventChanges(event({ kind: 'campus added', campus: 'High' }))).toEqual([])
})
