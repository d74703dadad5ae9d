import { daysWithin, firstDayAfter, yearOfDate } from '@/lib/domain/breakdown/billing/due-dates'
import type { Scheduled, ScheduledShare } from '@/lib/domain/breakdown/billing/scheduled'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type Fraction, ONE, subtractFractions, sumFractions } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { isMonthDay } from '@/lib/domain/terms/month-day'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'

/**
 * The payments that are not alike of a contract year, by their days; those without a day last, as they are listed. Where
 * none of the days falls in a short year, the first that comes after it.
 */
export function scheduleParts(
  parts: readonly PlannedPayment[],
  year: ContractYear,
  years: readonly ContractYear[],
): Scheduled[] {
  const planned = partsOfYear(parts, year, years)
  const left = subtractFractions(ONE, sumFractions(planned.flatMap((each) => partOf(each) ?? [])))
  const all = planned.flatMap((each) =>
    daysOf(each, year).map((dueOn): Scheduled => ({ dueOn, share: shareOf(each, left) })),
  )
  const dated = all.filter(({ dueOn }) => dueOn !== null)
  const undated = all.filter(({ dueOn }) => dueOn === null)
  const some = dated.length > 0 ? dated : firstAfter(planned, year, left)
  return [
    ...some.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : a.dueOn === b.dueOn ? 0 : 1)),
    ...undated,
  ]
}

/** Those that a plan has for a contract year: all without a calendar day, and those whose day pays for it. */
export function partsOfYear(
  parts: readonly PlannedPayment[],
  year: ContractYear,
  years: readonly ContractYear[],
): PlannedPayment[] {
  return parts.filter(({ on, afterYear }) => {
    if (on === undefined || isMonthDay(on)) return true
    return (afterYear ? yearOver(on, years) : yearOfDate(on, years)) === year.id
  })
}

/** The last contract year that is over on a day. */
export function yearOver(date: CalendarDate, years: readonly ContractYear[]): string | undefined {
  return years.findLast(({ endsOn }) => endsOn < date)?.id
}

function daysOf({ on, afterYear }: PlannedPayment, year: ContractYear): (CalendarDate | null)[] {
  if (on === undefined) return [null]
  if (!isMonthDay(on)) return [on]
  return afterYear ? [firstDayAfter(on, year)] : daysWithin(on, year)
}

/** The first day that comes after a contract year. */
function firstAfter(planned: readonly PlannedPayment[], year: ContractYear, left: Fraction): Scheduled[] {
  return planned
    .flatMap((each) =>
      each.on !== undefined && isMonthDay(each.on)
        ? [{ dueOn: firstDayAfter(each.on, year), share: shareOf(each, left) }]
        : [],
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, 1)
}

function shareOf(planned: PlannedPayment, left: Fraction): ScheduledShare {
  if ('cents' in planned) return { sumCents: planned.cents }
  return 'rest' in planned ? { weight: left, rest: true } : { weight: ratioValue(planned.part) }
}

function partOf(planned: PlannedPayment): Fraction | undefined {
  return 'part' in planned ? ratioValue(planned.part) : undefined
}
