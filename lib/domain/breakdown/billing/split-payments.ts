import { addCents, type Cents, cents, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { makeFraction } from '@/lib/domain/money/fraction'
import { roundTo } from '@/lib/domain/money/round'
import type { Billing } from '@/lib/domain/terms/billing'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

export type SplitPayments = { payments: Cents[]; unbilled: Cents }

/**
 * A sum in so many equal payments, rounded as the billing says; what they leave over goes to the first or last, or is
 * never billed. Payments that already went out stay as they were, and those that remain make up the difference.
 */
export function splitPayments(
  total: Cents,
  count: number,
  billing: Billing,
  alreadyBilled: readonly Cents[] = [],
): SplitPayments {
  const done = alreadyBilled
  const remaining = count - done.length
  if (remaining === 0) return { payments: [...done], unbilled: subtractCents(total, sumCents(done)) }
  if (billing.catchUp === 'next' && done.length > 0) return catchUpNext(splitEqually(total, count, billing), done)
  const rest = splitEqually(subtractCents(total, sumCents(done)), remaining, billing)
  return { payments: [...done, ...rest.payments], unbilled: rest.unbilled }
}

function splitEqually(total: Cents, count: number, billing: Billing): SplitPayments {
  const each = roundTo(makeFraction(BigInt(total), BigInt(count)), billing.rounding ?? DEFAULT_ROUND)
  const residue = cents(total - each * count)
  const payments = Array.from({ length: count }, () => each)
  if (billing.residue === 'unbilled') return { payments, unbilled: residue }
  const taker = billing.residue === 'first' ? 0 : count - 1
  return {
    payments: payments.map((payment, index) => (index === taker ? addCents(payment, residue) : payment)),
    unbilled: ZERO_CENTS,
  }
}

/** Payments as planned, of which the first went out otherwise: the next one makes up the difference. */
export function catchUpNext(planned: SplitPayments, done: readonly Cents[]): SplitPayments {
  const behind = subtractCents(sumCents(planned.payments.slice(0, done.length)), sumCents(done))
  const next = planned.payments.slice(done.length)
  const payments = next.map((payment, index) => (index === 0 ? addCents(payment, behind) : payment))
  return { payments: [...done, ...payments], unbilled: planned.unbilled }
}
