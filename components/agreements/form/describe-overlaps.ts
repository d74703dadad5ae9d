import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import { formatDateRange } from '@/lib/domain/calendar/format-date'

/** Why a second agreement for the same days is not recorded without a word, and what to do. */
export function describeOverlaps(others: readonly AgreementDays[]): string {
  const [first] = others
  const named = first === undefined ? 'Another agreement' : `${nameAgreement(first)} (${formatDateRange(first)})`
  const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
  const are = others.length > 1 ? 'are' : 'is'
  return `${named}${more} ${are} between the same parties for some of the same days. Tick that this is a second agreement for the same days, or correct the other one instead.`
}

/** "Agreement 2023-7K3QF, School Resource Officers 2023-24" */
export function nameAgreement({ number, title }: AgreementDays): string {
  return `Agreement ${number}, ${title}`
}
