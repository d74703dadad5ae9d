import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { placeDays } from './place-days'

it('places days evenly, over the change of the clocks and a leap day', () => {
  const place = placeDays({ startsOn: calendarDate('2024-02-28'), endsOn: calendarDate('2024-03-18') })
  expect(place(calendarDate('2024-02-28'))).toBe(0)
  expect(place(calendarDate('2024-02-29'))).toBe(5)
  expect(place(calendarDate('2024-03-11'))).toBeCloseTo(60)
  expect(place(calendarDate('2024-03-19'))).toBe(100)
})
