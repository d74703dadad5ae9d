import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { lastDayOfNotice } from './last-day-of-notice'

it('is so many days before the last day, across months and leap days', () => {
  expect(lastDayOfNotice(calendarDate('2024-06-30'), 90)).toBe('2024-04-01')
  expect(lastDayOfNotice(calendarDate('2024-03-01'), 1)).toBe('2024-02-29')
})
