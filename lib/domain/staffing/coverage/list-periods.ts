import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, overlapOf } from '@/lib/domain/calendar/date-range'
import { monthsOf, rangeOfMonth } from '@/lib/domain/calendar/month'
import { weekdayOf } from '@/lib/domain/calendar/weekday'

/** Monday to Sunday around a day. */
export function weekOf(day: CalendarDate): DateRange {
  const startsOn = addDays(day, -((weekdayOf(day) + 6) % 7))
  return { startsOn, endsOn: addDays(startsOn, 6) }
}

/** Every day of a range by itself. */
export function daysOf(range: DateRange): DateRange[] {
  const days: DateRange[] = []
  for (let day = range.startsOn; day <= range.endsOn; day = addDays(day, 1)) days.push({ startsOn: day, endsOn: day })
  return days
}

/** The weeks of a range, Monday to Sunday; the first and the last cut by it. */
export function weeksOf(range: DateRange): DateRange[] {
  const weeks: DateRange[] = []
  for (let week = weekOf(range.startsOn); week.startsOn <= range.endsOn; week = weekOf(addDays(week.endsOn, 1))) {
    weeks.push(overlapOf(week, range) ?? week)
  }
  return weeks
}

/** The months of a range; the first and the last cut by it. */
export function monthRangesOf(range: DateRange): DateRange[] {
  return monthsOf(range).map((month) => overlapOf(rangeOfMonth(month), range) ?? range)
}
