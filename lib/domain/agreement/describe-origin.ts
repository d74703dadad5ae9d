import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { AgreementView } from './agreement-view'

type Origin = {
  version: Pick<AgreementView['version'], 'sentAt' | 'recordedAt' | 'rowVersion' | 'writtenBy'>
  settledAt: Date
}

/** Who brought the version in and when, and whether it was corrected since: "Recorded from paper by Dinuba Unified on …". */
export function describeOrigin({ version, settledAt }: Origin, timeZone: string): string {
  const on = (instant: Date) => formatDate(dayInZone(instant, timeZone))
  const { sentAt, recordedAt, rowVersion, writtenBy } = version
  if (recordedAt === null) return sentAt === null ? '' : `Sent by ${writtenBy.shortName} on ${on(sentAt)}`
  const corrected = rowVersion > 1 ? `, last corrected on ${on(settledAt)}` : ''
  return `Recorded from paper by ${writtenBy.shortName} on ${on(recordedAt)}${corrected}`
}
