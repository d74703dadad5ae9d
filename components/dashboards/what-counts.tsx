import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'

type WhatCountsProps = { day: CalendarDate }

/** Ends a dashboard: what its figures count, and as of which day. */
export function WhatCounts({ day }: WhatCountsProps) {
  return (
    <>
      <p>
        Totals count the latest version of each agreement that is recorded as signed. Proposed versions stand on lines
        of their own, and nothing that is still being written is here.
      </p>
      <p>
        The cost of a fiscal year is spread over the months served; payments are said to be due by their dates. What is
        not recorded is not $0.
      </p>
      <p>As of {formatDate(day)}.</p>
    </>
  )
}
