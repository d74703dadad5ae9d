import { dueDates } from '@/lib/domain/breakdown/billing/due-dates'
import type { Scheduled } from '@/lib/domain/breakdown/billing/scheduled'
import { type Run, rareOf } from '@/lib/domain/breakdown/run'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Billing } from '@/lib/domain/terms/billing'

/**
 * The payments that a plan has for a contract year, in order. Of a year that ended early, those up to the first that is
 * due at or after its end.
 * @param years that the plan covers
 */
export function schedulePayments(
  run: Pick<Run, 'rare'>,
  billing: Billing,
  year: ContractYear,
  years: readonly ContractYear[],
): readonly Scheduled[] {
  const agreed = years.map((each) => asAgreed(billing, each))
  const own = asAgreed(billing, year)
  const { payments: plan } = billing
  const all: Scheduled[] =
    'parts' in plan
      ? rareOf(run).scheduleParts(plan.parts, own, agreed)
      : dueDates(plan, own, agreed).map((dueOn) => ({ dueOn }))
  const last = own === year ? -1 : all.findIndex(({ dueOn }) => dueOn !== null && dueOn >= year.endsOn)
  return last < 0 ? all : all.slice(0, last + 1)
}

/** The day on which what is left of a year that ended early is settled: its last payment's, or its end. */
export function settledOn(
  { agreedEnds }: Billing,
  year: ContractYear,
  schedule: readonly Scheduled[],
): CalendarDate | null {
  if (agreedEnds?.[year.id] === undefined) return null
  const last = schedule.at(-1)?.dueOn ?? null
  return last !== null && last >= year.endsOn ? last : year.endsOn
}

/** A contract year to its last day as it was agreed. */
export function asAgreed({ agreedEnds }: Pick<Billing, 'agreedEnds'>, year: ContractYear): ContractYear {
  const endsOn = agreedEnds?.[year.id]
  return endsOn === undefined ? year : { ...year, endsOn }
}
