import type { Billing } from '@/lib/domain/terms/billing'
import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import { findPlanFaults } from '@/lib/domain/terms/faults/plan-faults'
import type { Terms } from '@/lib/domain/terms/terms'

/** Payments between parties there are not, or two plans for one debt of one year. */
export function findBillingFaults(terms: Terms): Fault[] {
  const parties = terms.parties.map(({ id }) => id)
  const years = terms.years.map(({ id }) => id)
  return terms.billing.flatMap((billing, index) => [
    ...expectKnown(billing.from, parties, 'the id of a party', ['billing', index, 'from']),
    ...expectKnown(billing.to, parties, 'the id of a party', ['billing', index, 'to']),
    ...expectAllKnown(billing.years, years, 'the id of a contract year', ['billing', index, 'years']),
    ...expectAllKnown(Object.keys(billing.alreadyBilledCents ?? {}), years, 'the id of a contract year', [
      'billing',
      index,
      'alreadyBilled',
    ]),
    ...expectAllKnown(Object.keys(billing.agreedEnds ?? {}), years, 'the id of a contract year', [
      'billing',
      index,
      'agreedEnds',
    ]),
    ...findPlanFaults(terms, billing).map((message) => ({ path: ['billing', index, 'payments'], message })),
    ...(billing.from === billing.to
      ? [{ path: ['billing', index, 'to'], message: 'expected another party than the one that pays' }]
      : []),
    ...(terms.billing.slice(0, index).some((earlier) => meetSameDebt(earlier, billing))
      ? [
          {
            path: ['billing', index],
            message: 'expected one plan for the payments between two parties in a year; an earlier entry covers them',
          },
        ]
      : []),
  ])
}

function meetSameDebt(a: Billing, b: Billing): boolean {
  const sameYear = !a.years || !b.years || a.years.some((year) => b.years?.includes(year))
  const same = a.from === b.from && a.to === b.to
  const opposite = a.from === b.to && a.to === b.from && (a.net === true || b.net === true)
  return sameYear && (same || opposite)
}
