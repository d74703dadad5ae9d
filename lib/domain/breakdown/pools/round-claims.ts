import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import type { Claim } from '@/lib/domain/breakdown/pools/make-claims'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { roundAlone, roundClosed } from '@/lib/domain/breakdown/pools/round-draws'
import { exactParts } from '@/lib/domain/breakdown/pools/want-of-claim'
import type { Cents } from '@/lib/domain/money/cents'
import { type Fraction, sumFractions, ZERO } from '@/lib/domain/money/fraction'

/**
 * What a claim to parts comes to over the exact lines of a pool, before and after rounding.
 * `takesAll`: the last of shares that make a whole takes what is left of each line, so that every line comes out even.
 */
export type RoundedClaim = {
  claim: Claim
  exact: Fraction
  cents: Cents
  takesAll: boolean
  /** Somebody else of the step is raised to the least it bears, which may leave less for this one. */
  maybeLess?: true
  madeRoom?: NonNullable<Draw['madeRoom']>
}

/** The claims of one step, rounded. The pool's rounding is applied here and nowhere else. */
export function roundClaims(
  claims: readonly Claim[],
  bases: readonly Left[],
  pool: Pool,
  closed: boolean,
): RoundedClaim[] {
  const exact = claims.map((claim) => sumFractions(claim.kind === 'portions' ? exactParts(claim, bases) : []))
  const balanced = closed && !pool.rounding.alone
  const rounded = balanced ? roundClosed(exact, pool.rounding) : roundAlone(exact, pool.rounding)
  const last = exact.findLastIndex(({ n }) => n !== 0n)
  return claims.flatMap((claim, index) => {
    const cents = rounded[index]
    return cents === undefined
      ? []
      : [{ claim, exact: exact[index] ?? ZERO, cents, takesAll: balanced && index === last }]
  })
}
