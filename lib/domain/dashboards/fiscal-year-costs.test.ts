import { expect, test } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { fiscalYearOf } from '@/lib/domain/calendar/fiscal-year'
import { findYearToOpenAt, splitCosts } from './fiscal-year-costs'
import { makeRow } from './testing/make-row'

const current = fiscalYearOf(calendarDate('2026-11-21'), 7)
const past = fiscalYearOf(calendarDate('2023-11-21'), 7)
const view = { fiscalYear: current, current, startMonth: 7, organizationId: 'district' }
const ended = makeRow({ startsOn: '2023-07-01', endsOn: '2024-06-30', bears: { district: 12_000 } })
const present = makeRow({ startsOn: '2026-07-01', endsOn: '2027-06-30', bears: { district: 12_000 } })

test('a dashboard opens at the nearest year that is served, where nothing serves or would serve today’s', () => {
  expect(findYearToOpenAt([ended], view)?.label).toBe('2023-24')
  expect(findYearToOpenAt([ended, present], view)).toBeNull()
  expect(
    findYearToOpenAt([ended, { ...present, agreement: { ...present.agreement, kind: 'proposed' } }], view),
  ).toBeNull()
  expect(findYearToOpenAt([], view)).toBeNull()
})

test('beside another year it is said that nothing signed serves today’s', () => {
  expect(splitCosts([ended], { ...view, fiscalYear: past }).unserved?.label).toBe('2026-27')
  expect(splitCosts([ended, present], { ...view, fiscalYear: past }).unserved).toBeNull()
  expect(splitCosts([ended], view).unserved).toBeNull()
})
