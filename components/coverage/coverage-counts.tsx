import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate } from '@/lib/domain/calendar/format-date'

type CoverageCountsProps = { day: CalendarDate; range: DateRange; isIllustrative: boolean }

/** Ends a page about coverage: what its days count. */
export function CoverageCounts({ day, range, isIllustrative }: CoverageCountsProps) {
  return (
    <p>
      School days, as of {formatDate(day)}, under recorded agreements in force on each day; proposals count nothing.
      {range.endsOn > day && ' Days to come are as assigned now.'}
      {isIllustrative && ' The school calendar is illustrative: made up to show how days are counted.'}
    </p>
  )
}
