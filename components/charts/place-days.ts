import { scaleLinear } from 'd3-scale'
import { type CalendarDate, daysBetween } from '@/lib/domain/calendar/calendar-date'
import { type DateRange, daysIn } from '@/lib/domain/calendar/date-range'

/** Percent of the chart's width at which a day begins; the day after the last ends it, at 100. */
export function placeDays(range: DateRange): (day: CalendarDate) => number {
  const scale = scaleLinear([0, daysIn(range)], [0, 100])
  return (day) => scale(daysBetween(range.startsOn, day))
}
