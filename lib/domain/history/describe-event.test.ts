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
    'Dana Lee (Alder Unified) corrected the agreement: Alder Unified pays $105,000.51, before $100,000.51; Alder County, not a party before, pays $12.00.',
  )
})

it('says in dollars what a proposal asks of each party, and what the one before it asked', () => {
  const first = { field: 'Alder Unified', before: '', after: '$105,000.51' }
  const sent = { kind: 'agreement sent', title: 'A', to: 'City of Alder', changes: [] } as const
  expect(describeEvent(event({ ...sent, paid: [first] }, 1))).toBe(
    'Dana Lee (Alder Unified) sent the agreement to City of Alder: Alder Unified would pay $105,000.51.',
  )
  const later = { field: 'Alder Unified', before: '$105,000.51', after: '$99,000.00' }
  expect(describeEvent(event({ ...sent, paid: [later] }, 2))).toBe(
    'Dana Lee (Alder Unified) sent version 2 to City of Alder: Alder Unified pays $99,000.00, before $105,000.51.',
  )
})

it('says of officers where they serve and until when, and never why', () => {
  const says = (detail: HistoryDetail) => describeEvent(event(detail)).replace('Dana Lee (Alder Unified) ', '')
  const ended = {
    kind: 'assignment ended',
    officer: 'SRO 1',
    position: 'SRO',
    endsOn: calendarDate('2024-01-12'),
  } as const
  expect(says({ ...ended, replacementDueOn: calendarDate('2024-02-11') })).toBe(
    'recorded January 12, 2024 as the last day of SRO 1 in SRO; a replacement is due by February 11, 2024.',
  )
  expect(says({ ...ended, replacementDueOn: null })).toBe('recorded January 12, 2024 as the last day of SRO 1 in SRO.')
  const where = { position: 'SRO', days: 'from March 4, 2024', campuses: 'Alder High 50%' }
  expect(says({ kind: 'officer moved', officer: 'SRO 1', from: 'Old', ...where })).toBe(
    'moved SRO 1 from Old to SRO, from March 4, 2024: Alder High 50%.',
  )
  expect(says({ kind: 'substitute assigned', officer: 'SRO 2', away: 'SRO 1', ...where })).toBe(
    'assigned SRO 2 to stand in for SRO 1 in SRO, from March 4, 2024: Alder High 50%.',
  )
  expect(says({ kind: 'absence planned', officer: 'SRO 1', days: 'March 4, 2024 to March 5, 2024' })).toBe(
    'recorded that SRO 1 will be away, March 4, 2024 to March 5, 2024.',
  )
  expect(says({ kind: 'duty done', officer: 'SRO 1', what: 'Present', doneOn: calendarDate('2024-03-04') })).toBe(
    'recorded “Present” as done on March 4, 2024, after training of SRO 1.',
  )
  expect(says({ kind: 'training rule switched', rule: 'OH: 40 hours', on: false })).toBe(
    'switched the training rule “OH: 40 hours” off.',
  )
})

it('lists what changed, and nothing where nothing was before', () => {
  const names = { name: 'Name', level: 'Level' }
  const changes = listChanges({ name: 'High', level: null }, { name: 'High', level: 'High school' }, names)
  expect(changes).toEqual([{ field: 'Level', before: '', after: 'High school' }])
  expect(listEventChanges(event({ kind: 'campus changed', campus: 'High', changes }))).toEqual(changes)
  expect(listEventChanges(event({ kind: 'campus added', campus: 'High' }))).toEqual([])
})
