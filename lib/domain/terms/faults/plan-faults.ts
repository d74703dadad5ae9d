import { partsOfYear, yearOver } from '@/lib/domain/breakdown/billing/schedule-parts'
import { asAgreed } from '@/lib/domain/breakdown/billing/schedule-payments'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import { compareFractions, type Fraction, ONE, scaleFraction, sumFractions } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import type { Billing } from '@/lib/domain/terms/billing'
import { isMonthDay } from '@/lib/domain/terms/month-day'
import { nameOf } from '@/lib/domain/terms/names'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import type { Terms } from '@/lib/domain/terms/terms'

/** What keeps payments that are not alike from coming to all that is due for a contract year. */
export function findPlanFaults({ years: all }: Terms, billing: Billing): string[] {
  const { payments: plan, years: covered } = billing
  if (!('parts' in plan)) return []
  const years = all.filter(({ id }) => covered?.includes(id) ?? true).map((year) => asAgreed(billing, year))
  const kinds = new Set(plan.parts.map(kindOfDay))
  if (kinds.has('calendar') && kinds.has('every year'))
    return ['expected days that are all of the calendar ("2026-09-01") or all of every year ("09-01")']
  const early = plan.parts.flatMap(({ on, afterYear }) =>
    afterYear && on !== undefined && !isMonthDay(on) && yearOver(on, years) === undefined ? [on] : [],
  )
  if (early[0] !== undefined)
    return [`expected a day after the end of a contract year, for "afterYear", not ${formatDate(early[0])}`]
  if (!kinds.has('calendar')) return findFaultOfWhole(plan.parts, 'what is due for a year')
  return years.flatMap((year) => {
    const parts = partsOfYear(plan.parts, year, years)
    return parts.length === 0 ? [] : findFaultOfWhole(parts, `what is due for ${nameOf(year)}`)
  })
}

function kindOfDay({ on }: PlannedPayment): 'none' | 'every year' | 'calendar' {
  if (on === undefined) return 'none'
  return isMonthDay(on) ? 'every year' : 'calendar'
}

function findFaultOfWhole(parts: readonly PlannedPayment[], due: string): string[] {
  const rests = parts.filter((planned) => 'rest' in planned).length
  if (rests > 1) return [`expected one payment of the rest of ${due}, not ${rests}`]
  const whole = sumFractions(parts.flatMap((planned) => ('part' in planned ? [ratioValue(planned.part)] : [])))
  const beside = compareFractions(whole, ONE)
  if (beside > 0) return [`expected parts of at most 100% of ${due}, not ${wordPercent(whole)}`]
  if (rests === 1) return []
  if (parts.some((planned) => 'cents' in planned))
    return [`expected a payment of the rest ("rest": true) beside fixed amounts, for ${due}`]
  return beside === 0
    ? []
    : [`expected parts that make 100% of ${due}, or a payment of the rest ("rest": true), not ${wordPercent(whole)}`]
}

function wordPercent(part: Fraction): string {
  return `${formatFraction(scaleFraction(part, 100n, 1n))}%`
}
