import type { ScheduledShare } from '@/lib/domain/breakdown/billing/scheduled'
import { shareExactly } from '@/lib/domain/breakdown/billing/share-exactly'
import { catchUpNextOpen, less, type SplitBounds } from '@/lib/domain/breakdown/billing/split-open-payments'
import { takerOf } from '@/lib/domain/breakdown/billing/split-parts'
import type { Bounds } from '@/lib/domain/breakdown/figures'
import {
  type Cents,
  cents,
  largerCents,
  smallerCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from '@/lib/domain/money/cents'
import { type Fraction, wholeFraction } from '@/lib/domain/money/fraction'
import { type Round, roundTo } from '@/lib/domain/money/round'
import type { Billing } from '@/lib/domain/terms/billing'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** What is sure of the payments of `splitParts`, of a sum that is not recorded but lies between these bounds. */
export function splitOpenParts(
  total: Bounds,
  shares: readonly ScheduledShare[],
  billing: Billing,
  alreadyBilled: readonly Cents[],
): SplitBounds {
  const paid = sumCents(alreadyBilled)
  const done = alreadyBilled.map((payment): Bounds => ({ atLeast: payment, atMost: payment }))
  const remaining = less(total, paid)
  if (done.length >= shares.length) return { payments: done, unbilled: remaining }
  if (done.length > 0 && billing.catchUp === 'next')
    return catchUpNextOpen(splitAnew(total, shares, billing), done, paid)
  const left = shares.slice(done.length)
  // What sums that remain take of the others depends on the whole, so that of these little is sure.
  const isOpen = done.length > 0 && shares.some((share) => 'sumCents' in share)
  const rest = isOpen ? splitLoosely(remaining, left, billing) : splitAnew(remaining, left, billing)
  return { payments: [...done, ...rest.payments], unbilled: rest.unbilled }
}

/** Each share rises with the sum; a payment that takes what rounding leaves over may be off by what the others round. */
function splitAnew(total: Bounds, shares: readonly ScheduledShare[], billing: Billing): SplitBounds {
  const [lows, highs] = [total.atLeast, total.atMost].map((end) =>
    end === null ? null : shareExactly(wholeFraction(end), shares),
  )
  const round = billing.rounding ?? DEFAULT_ROUND
  const taker = takerOf(shares, billing)
  const either = total.atLeast === null || total.atLeast < 0
  const payments = shares.map((share, index): Bounds => {
    const slack = index === taker ? shares.length * round.toCents : either ? round.toCents : 0
    const [low, high] = [endOf(lows?.[index], round, -slack), endOf(highs?.[index], round, slack)]
    return 'sumCents' in share && index !== taker
      ? { atLeast: low ?? cents(0 - slack), atMost: high ?? cents(share.sumCents + slack) }
      : { atLeast: low, atMost: high }
  })
  return { payments, unbilled: unbilledOf(taker, shares, round) }
}

function endOf(exact: Fraction | undefined, round: Round, slack: number): Cents | null {
  return exact === undefined ? null : cents(roundTo(exact, round) + slack)
}

function splitLoosely(total: Bounds, shares: readonly ScheduledShare[], billing: Billing): SplitBounds {
  const round = billing.rounding ?? DEFAULT_ROUND
  const slack = shares.length * round.toCents
  const sums = sumCents(shares.flatMap((share) => ('sumCents' in share ? [share.sumCents] : [])))
  const [least, most] = [total.atLeast, total.atMost]
  const others: Bounds = {
    atLeast: least === null ? null : cents(smallerCents(subtractCents(least, sums), ZERO_CENTS) - slack),
    atMost: most === null ? null : cents(largerCents(most, ZERO_CENTS) + slack),
  }
  const taker = takerOf(shares, billing)
  const payments = shares.map((share, index) =>
    'sumCents' in share && index !== taker
      ? { atLeast: cents(0 - slack), atMost: cents(share.sumCents + slack) }
      : others,
  )
  return { payments, unbilled: unbilledOf(taker, shares, round) }
}

function unbilledOf(taker: number, { length }: readonly ScheduledShare[], { toCents }: Round): Bounds {
  const most = taker < 0 ? length * toCents : 0
  return { atLeast: cents(0 - most), atMost: cents(most) }
}
