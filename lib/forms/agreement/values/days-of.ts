import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { parseDay } from '../fields/read-day'

/** The first and last day that were typed so far; null while one of them cannot be read, or the last is before the first. */
export function daysOf(values: DraftValues): DateRange | null {
  const [startsOn, endsOn] = [parseDay(values.startsOn?.trim() ?? ''), parseDay(values.endsOn?.trim() ?? '')]
  return startsOn === null || endsOn === null || endsOn < startsOn ? null : { startsOn, endsOn }
}
