import { StatusWord } from '@/components/ui/progress/status-word'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

type DaysOverProps = { endsOn: CalendarDate; day: CalendarDate }

/** Said of a proposal whose last day has passed while it waited. Nothing of any other. */
export function DaysOver({ endsOn, day }: DaysOverProps) {
  if (endsOn >= day) return null
  return (
    <span className="block text-sm">
      <StatusWord tone="attention">these days are over</StatusWord>
    </span>
  )
}
