import type { Claim, RoundedClaim } from '@/lib/domain/breakdown/pools/claim'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { roundAlone, roundClosed } from '@/lib/domain/breakdown/pools/round-draws'
import { exactParts } from '@/lib/domain/breakdown/pools/want-of-claim'
import { sumFractions, ZERO } from '@/lib/domain/money/fraction'

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
