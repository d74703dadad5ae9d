import { schedulePayments } from '@/lib/domain/breakdown/billing/schedule-payments'
import { RARE_PARTS } from '@/lib/domain/breakdown/rare-parts'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Billing } from '@/lib/domain/terms/billing'
import { nameOf } from '@/lib/domain/terms/names'
import { isPaidByLine, linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

const MOST_NAMED = 3

/**
 * What an early end changed, for whoever reads the figures: "The agreement ended early, on March 15, 2026. FY26 was to
 * last until June 30, 2026: ...". Null where it did not end early.
 * @param agreed the terms before the end, and `ended` what it made of them
 */
export function wordEnded(agreed: Pick<Terms, 'years'>, ended: Terms, lastDay: CalendarDate): string | null {
  const left = new Map(ended.years.map((year) => [year.id, year]))
  const gone = agreed.years.filter(({ id }) => !left.has(id)).map(nameOf)
  const cut = agreed.years.filter(({ id, endsOn }) => (left.get(id)?.endsOn ?? endsOn) !== endsOn)
  if (gone.length === 0 && cut.length === 0) return null
  const years = gone.length > MOST_NAMED ? `${gone[0]} to ${gone.at(-1)}` : joinNames(gone)
  const guessed = cut.filter(({ id }) => ended.billing.some((billing) => isGuessed(billing, ended, id, lastDay)))
  return [
    `The agreement ended early, on ${formatDate(lastDay)}.`,
    ...cut.map(wordCut),
    ...(gone.length > 0 ? [`${years} fell away.`] : []),
    ...(guessed.length > 0
      ? [
          `Payments for ${joinNames(guessed.map(nameOf))} that were due before the end are shown as if it had been known by then, for what was really billed is not recorded.`,
        ]
      : []),
  ].join(' ')
}

function wordCut(year: ContractYear): string {
  return `${nameOf(year)} was to last until ${formatDate(year.endsOn)}: its prices and fixed sums count for the days until the end.`
}

/** Whether payments of a year went out before its end of which the terms do not say what they were. */
function isGuessed(billing: Billing, ended: Terms, yearId: string, lastDay: CalendarDate): boolean {
  if (isPaidByLine(ended, billing) && linesOfPlan(ended, billing, yearId).length === 0) return false
  const covered = ended.years.filter(({ id }) => billing.years?.includes(id) ?? true)
  const year = covered.find(({ id }) => id === yearId)
  if (!year) return false
  const before = schedulePayments({ rare: RARE_PARTS }, billing, year, covered).filter(
    ({ dueOn }) => dueOn === null || dueOn < lastDay,
  )
  return before.length > (billing.alreadyBilledCents?.[yearId]?.length ?? 0)
}
