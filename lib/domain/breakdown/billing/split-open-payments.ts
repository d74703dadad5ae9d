import { addBounds, type Bounds } from '@/lib/domain/breakdown/figures'
import {
  type Cents,
  cents,
  largerCents,
  smallerCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from '@/lib/domain/money/cents'
import { makeFraction } from '@/lib/domain/money/fraction'
import { type Round, roundTo } from '@/lib/domain/money/round'
import type { Billing } from '@/lib/domain/terms/billing'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

export type SplitBounds = { payments: Bounds[]; unbilled: Bounds }

const NONE: Bounds = { atLeast: ZERO_CENTS, atMost: ZERO_CENTS }

/** What is sure of the payments of `splitPayments`, of a sum that is not recorded but lies between these bounds. */
export function splitOpenPayments(
  total: Bounds,
  count: number,
  billing: Billing,
  alreadyBilled: readonly Cents[],
): SplitBounds {
  const done = alreadyBilled.map((payment): Bounds => ({ atLeast: payment, atMost: payment }))
  const paid = sumCents(alreadyBilled)
  const remaining = count - done.length
  if (remaining === 0) return { payments: done, unbilled: less(total, paid) }
  if (billing.catchUp === 'next' && done.length > 0) {
    return catchUpNextOpen(splitEitherWay(total, count, billing), done, paid)
  }
  const rest = splitEitherWay(less(total, paid), remaining, billing)
  return { payments: [...done, ...rest.payments], unbilled: rest.unbilled }
}

/** What is sure of `catchUpNext`. */
export function catchUpNextOpen(
  { payments, unbilled }: SplitBounds,
  done: readonly Bounds[],
  paid: Cents,
): SplitBounds {
  const next = less(payments.slice(0, done.length + 1).reduce(add), paid)
  return { payments: [...done, next, ...payments.slice(done.length + 1)], unbilled }
}

/** A sum that may be below zero may also come back, in payments of the other side, rounded up or down as seen from there. */
function splitEitherWay(total: Bounds, count: number, billing: Billing): SplitBounds {
  const { atLeast, atMost } = total
  const there = splitEqually(total, count, billing)
  if (atLeast !== null && atLeast >= 0) return there
  const owedBack = turn({ atLeast, atMost: atMost === null ? ZERO_CENTS : smallerCents(atMost, ZERO_CENTS) })
  const back = splitEqually(owedBack, count, billing)
  return {
    payments: there.payments.map((payment, index) => join(payment, turn(back.payments[index] ?? payment))),
    unbilled: join(there.unbilled, turn(back.unbilled)),
  }
}

/** The same, seen from the other side. */
function turn({ atLeast, atMost }: Bounds): Bounds {
  return { atLeast: atMost === null ? null : cents(-atMost), atMost: atLeast === null ? null : cents(-atLeast) }
}

function join(a: Bounds, b: Bounds): Bounds {
  return {
    atLeast: a.atLeast === null || b.atLeast === null ? null : smallerCents(a.atLeast, b.atLeast),
    atMost: a.atMost === null || b.atMost === null ? null : largerCents(a.atMost, b.atMost),
  }
}

/** Equal payments, each between what the bounds come to; one takes what they leave over, or it is never billed. */
function splitEqually(total: Bounds, count: number, billing: Billing): SplitBounds {
  const round = billing.rounding ?? DEFAULT_ROUND
  const part = (whole: Cents) => roundTo(makeFraction(BigInt(whole), BigInt(count)), round)
  const { atLeast, atMost } = total
  const each = { atLeast: atLeast === null ? null : part(atLeast), atMost: atMost === null ? null : part(atMost) }
  const equal = Array.from({ length: count }, () => each)
  if (billing.residue === 'unbilled') return { payments: equal, unbilled: leftOver(count, round) }
  const taker = billing.residue === 'first' ? 0 : count - 1
  return { payments: equal.with(taker, boundsOfTaker(total, part, count, round.toCents)), unbilled: NONE }
}

/**
 * The payment that takes what the others leave over rises with the sum by cents, and falls wherever the others go up by
 * a unit: it is least at the least sum or at the first such fall, most at the most sum or just before the last.
 */
function boundsOfTaker({ atLeast, atMost }: Bounds, part: (whole: Cents) => Cents, count: number, unit: Cents): Bounds {
  const taken = (whole: Cents) => cents(whole - (count - 1) * part(whole))
  const span = count * unit
  const fallAfter = (sum: Cents) => firstWhere(sum, sum + span, (whole) => part(cents(whole)) > part(sum))
  const lastFall = (sum: Cents) => firstWhere(sum - span, sum, (whole) => part(cents(whole)) === part(sum))
  const leasts = atLeast === null ? null : [atLeast, cents(fallAfter(atLeast))]
  const mosts = atMost === null ? null : [atMost, cents(lastFall(atMost) - 1)]
  return {
    atLeast: leasts && cents(Math.min(...leasts.filter((whole) => whole <= (atMost ?? whole)).map(taken))),
    atMost: mosts && cents(Math.max(...mosts.filter((whole) => whole >= (atLeast ?? whole)).map(taken))),
  }
}

/** The first whole number after `from`, and at most `until`, of which something holds that then goes on holding. */
function firstWhere(from: number, until: number, holds: (value: number) => boolean): number {
  let [below, above] = [from, until]
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

/** The least and the most that so many rounded payments can leave over of their sum. */
function leftOver(count: number, { toCents, mode }: Round): Bounds {
  const whole = count * toCents - 1
  if (mode === 'down') return { atLeast: ZERO_CENTS, atMost: cents(whole) }
  if (mode === 'up') return { atLeast: cents(-whole), atMost: ZERO_CENTS }
  const half = Math.floor((count * toCents) / 2)
  return { atLeast: cents(-half), atMost: cents(half) }
}

function add(a: Bounds, b: Bounds): Bounds {
  return { atLeast: addBounds(a.atLeast, b.atLeast), atMost: addBounds(a.atMost, b.atMost) }
}

export function less({ atLeast, atMost }: Bounds, paid: Cents): Bounds {
  return {
    atLeast: atLeast === null ? null : subtractCents(atLeast, paid),
    atMost: atMost === null ? null : subtractCents(atMost, paid),
  }
}
