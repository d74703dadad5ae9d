import type { Summand, Whole } from '@/lib/domain/breakdown/breakdown'
import { type Bounds, boundsOf, lowerBound, openFigure } from '@/lib/domain/breakdown/figures'
import type { FixedClaim, PortionClaim } from '@/lib/domain/breakdown/pools/claim'
import { mayBeCredit } from '@/lib/domain/breakdown/pools/entangled'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { notBelowZero, smallerCents, ZERO_CENTS } from '@/lib/domain/money/cents'

/**
 * A fixed sum over lines that are unlike: any line may bear any part of it, and all together bear it. A source gives
 * no more than is left, of each line and of all.
 * @param left what is left of all lines together
 */
export function wantFixedEntangled(claim: FixedClaim, pool: Pool, left: Bounds): Summand[] {
  const { sum, bySource, balance } = claim
  const { atLeast, atMost } = boundsOf(sum)
  const missing = [...new Set([...sum.missing, ...pool.lines.flatMap((line) => leftFigure(line).missing)])]
  const most = atMost === null ? null : notBelowZero(atMost)
  if (!bySource) {
    const whole = { id: balance, count: pool.lines.length, atLeast, atMost }
    if (pool.lines.length === 1) return [{ figure: sum }]
    const least = atLeast === null ? null : smallerCents(atLeast, ZERO_CENTS)
    return pool.lines.map(() => ({ figure: openFigure({ atLeast: least, atMost: most }, missing), whole }))
  }
  const together = fromZero(left)
  const least = atLeast === null || together.atLeast === null ? ZERO_CENTS : smallerCents(atLeast, together.atLeast)
  const whole = {
    id: balance,
    count: pool.lines.length,
    atLeast: notBelowZero(least),
    atMost: lowerBound(most, together.atMost),
  }
  return pool.lines.map((line) => {
    const own = fromZero(boundsOf(leftFigure(line)))
    const least = claim.mayTakeAll && mayBeCredit(line) ? boundsOf(leftFigure(line)).atLeast : ZERO_CENTS
    const ownMost = claim.mayTakeAll && pool.lines.some(mayBeCredit) ? own.atMost : lowerBound(most, own.atMost)
    const figure = openFigure({ atLeast: least, atMost: ownMost }, missing, line.marks)
    if (claim.mayTakeAll && pool.lines.some(mayBeCredit)) return { figure, whole }
    return { figure, whole, ...(most === null ? {} : { within: { balance, cents: most } }) }
  })
}

/** What is known of a part of the first dollars of all lines together. */
export function firstTogether({ first, balance }: PortionClaim, pool: Pool): Pick<Summand, 'whole' | 'within'> {
  if (!first) return {}
  const whole = { id: balance, count: pool.lines.length, atLeast: first.atLeast, atMost: first.atMost }
  return pool.lines.some(mayBeCredit) ? { whole } : { whole, within: { balance, cents: first.atMost } }
}

/** What is known of the rest of all lines together. A source takes no deficit. */
export function restTogether(id: string, bySource: boolean, pool: Pool, left: Bounds): Whole {
  return { id, count: pool.lines.length, ...(bySource ? fromZero(left) : left) }
}

function fromZero({ atLeast, atMost }: Bounds): Bounds {
  return {
    atLeast: atLeast === null ? ZERO_CENTS : notBelowZero(atLeast),
    atMost: atMost === null ? null : notBelowZero(atMost),
  }
}
