import fc from 'fast-check'
import { round, sum, year } from '@/lib/domain/breakdown/laws/arbitrary-scalars'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Billing, PaymentPlan, PlanSelector } from '@/lib/domain/terms/billing'
import { findBillingFaults } from '@/lib/domain/terms/faults/billing-faults'
import type { MonthDay } from '@/lib/domain/terms/month-day'
import { linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { PlannedShare } from '@/lib/domain/terms/planned-payment'
import type { Terms } from '@/lib/domain/terms/terms'

/** Parts, sums and a payment of the rest, in any order; or parts that make a whole. */
const unlikePayments: fc.Arbitrary<PaymentPlan> = fc
  .record({
    parts: fc.array(fc.constantFrom('10%', '1/3', '22.5%').map(ratio), { maxLength: 2 }),
    sums: fc.array(sum, { maxLength: 2 }),
    days: fc.shuffledSubarray(['09-01', '12-31', '03-15', '06-30', '05-01'], { minLength: 5 }),
    open: fc.boolean(),
  })
  .map(({ parts, sums, days, open }) => {
    const whole = ['40%', '1/3', '4/15'].map((part): PlannedShare => ({ part: ratio(part) }))
    const shares: PlannedShare[] = open
      ? [{ rest: true }, ...parts.map((part) => ({ part })), ...sums.map((sum) => ({ cents: sum }))]
      : whole
    return { parts: shares.map((share, at) => ({ ...share, on: days[at] as MonthDay })) }
  })

/** Random payments of the schools to the city. */
const billing: fc.Arbitrary<Billing> = fc
  .record({
    payments: fc.oneof<fc.Arbitrary<PaymentPlan>[]>(
      fc.integer({ min: 1, max: 12 }).map((count) => ({ count })),
      fc.constant({ on: ['2024-09-15', '2025-03-15', '2026-03-15'].map(calendarDate) }),
      fc.constant({ everyYearOn: ['06-30', '12-31'] as MonthDay[] }),
      fc.integer({ min: 1, max: 14 }).map((count) => ({ count, firstOn: calendarDate('2024-07-31'), everyMonths: 1 })),
      unlikePayments,
    ),
    rounding: round,
    residue: fc.constantFrom('first' as const, 'last' as const, 'unbilled' as const),
    net: fc.boolean(),
    openingCents: fc.record({ byYear: fc.dictionary(year, sum) }),
    alreadyBilledCents: fc.dictionary(year, fc.array(sum, { maxLength: 3 })),
    catchUp: fc.constantFrom('next' as const, 'spread' as const),
    carries: fc.boolean(),
    ended: fc.boolean(),
  })
  .map(({ net, carries, ended, ...rest }) => ({
    ...{ from: 'schools', to: 'city', ...rest },
    ...(net ? { net: true as const } : {}),
    ...(carries ? { difference: 'nextYear' as const } : {}),
    ...(ended ? { agreedEnds: { y2: calendarDate('2026-12-31') } } : {}),
  }))

const when: fc.Arbitrary<PlanSelector> = fc.oneof(
  fc.record({ costLines: fc.constantFrom<string[]>(['l1'], ['salary'], ['l1', 'l3'], ['vehicle'], ['l2', 'l4']) }),
  fc.record({ positions: fc.subarray(['officer', 'sergeant'], { minLength: 1 }) }),
)

/** Random plans, some of them for cost lines of their own, and of these some of what the city pays the schools. */
export const plans: fc.Arbitrary<Billing[]> = fc.oneof(
  fc.array(billing, { maxLength: 1 }),
  fc.array(
    fc
      .record({ plan: billing, when: fc.option(when, { freq: 4 }), turned: fc.boolean() })
      .map(({ plan, when, turned }): Billing => {
        if (when === null) return plan
        return { ...plan, when, ...(turned ? { from: plan.to, to: plan.from } : {}) }
      }),
    { minLength: 1, maxLength: 3 },
  ),
)

/** The plans that can stand, with what went out for years in which they pay something. */
export function keepSoundPlans(terms: Terms): Terms {
  const billing: Billing[] = []
  for (const plan of terms.billing) {
    const kept = { ...plan, alreadyBilledCents: billedWhereDue(terms, billing, plan) }
    if (findBillingFaults({ ...terms, billing: [...billing, kept] }).length === 0) billing.push(kept)
  }
  return { ...terms, billing }
}

function billedWhereDue(terms: Terms, before: readonly Billing[], plan: Billing): Record<string, Cents[]> {
  const billed = plan.alreadyBilledCents ?? {}
  if ([...before, plan].every(({ when }) => when === undefined)) return billed
  const all = { ...terms, billing: [...before, plan] }
  return Object.fromEntries(Object.entries(billed).filter(([id]) => linesOfPlan(all, plan, id).length > 0))
}
