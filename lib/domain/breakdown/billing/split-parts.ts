import type { ScheduledShare } from '@/lib/domain/breakdown/billing/scheduled'
import { findRest, shareExactly } from '@/lib/domain/breakdown/billing/share-exactly'
import { catchUpNext, type SplitPayments } from '@/lib/domain/breakdown/billing/split-payments'
import { type Cents, cents, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { compareFractions, type Fraction, wholeFraction, ZERO } from '@/lib/domain/money/fraction'
import { roundTo } from '@/lib/domain/money/round'
import type { Billing } from '@/lib/domain/terms/billing'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/**
 * A sum in payments that are not alike, rounded as the billing says; what rounding leaves over goes to the payment of the
 * rest. What already went out stays, and those that remain make up the difference in proportion to what they would have
 * been; fixed sums stay as they are.
 */
export function splitParts(
  total: Cents,
  shares: readonly ScheduledShare[],
  billing: Billing,
  done: readonly Cents[] = [],
): SplitPayments {
  const paid = sumCents(done)
  if (done.length >= shares.length) return { payments: [...done], unbilled: subtractCents(total, paid) }
  const planned = shareExactly(wholeFraction(total), shares)
  if (done.length === 0) return roundShares(total, planned, takerOf(shares, billing), billing)
  if (billing.catchUp === 'next') {
    return catchUpNext(roundShares(total, planned, takerOf(shares, billing), billing), done)
  }
  const left = shares.slice(done.length)
  const remaining = subtractCents(total, paid)
  const exact = shareExactly(wholeFraction(remaining), reweigh(left, planned.slice(done.length)))
  const rest = roundShares(remaining, exact, takerOf(left, billing), billing)
  return { payments: [...done, ...rest.payments], unbilled: rest.unbilled }
}

/** Which payment takes what rounding leaves over; −1: none, it is never billed. */
export function takerOf(shares: readonly ScheduledShare[], { residue }: Billing): number {
  const rest = findRest(shares)
  if (rest >= 0) return rest
  if (residue === 'unbilled' && shares.every((share) => 'weight' in share)) return -1
  return residue === 'first' ? 0 : shares.length - 1
}

function roundShares(total: Cents, exact: readonly Fraction[], taker: number, { rounding }: Billing): SplitPayments {
  const rounded = exact.map((share) => roundTo(share, rounding ?? DEFAULT_ROUND))
  const over = cents(total - sumCents(rounded))
  if (taker < 0) return { payments: rounded, unbilled: over }
  return { payments: rounded.with(taker, cents((rounded[taker] ?? 0) + over)), unbilled: ZERO_CENTS }
}

/** The shares that remain, weighed by what each would have been. */
function reweigh(shares: readonly ScheduledShare[], planned: readonly Fraction[]): ScheduledShare[] {
  const isNothing = shares.every((share, index) => 'sumCents' in share || isZero(planned[index]))
  return shares.map((share, index) => {
    if ('sumCents' in share) return share
    return { weight: isNothing ? share.weight : (planned[index] ?? ZERO) }
  })
}

function isZero(value: Fraction | undefined): boolean {
  return value === undefined || compareFractions(value, ZERO) === 0
}
