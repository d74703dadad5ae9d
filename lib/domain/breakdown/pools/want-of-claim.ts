import type { Summand } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import {
  boundsOf,
  exactFigure,
  intervalOf,
  lowerBound,
  marksOf,
  openFigure,
  sumFigures,
} from '@/lib/domain/breakdown/figures'
import type { FixedClaim, PortionClaim } from '@/lib/domain/breakdown/pools/claim'
import { mayBeCredit } from '@/lib/domain/breakdown/pools/entangled'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { layBack } from '@/lib/domain/breakdown/pools/round-draws'
import { firstTogether } from '@/lib/domain/breakdown/pools/want-entangled'
import { type Cents, cents, notBelowZero, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Fraction, makeFraction, multiplyFractions, ONE, wholeFraction, ZERO } from '@/lib/domain/money/fraction'
import { multiplyIntervals, pointInterval } from '@/lib/domain/money/interval'
import { roundTo } from '@/lib/domain/money/round'

/** What a claim wants of a line; `all` when it is surely all that is left of it, `held` when a limit may cut it. */
export type Wanted = Summand & { all?: true; held?: true }

/** What a claim to parts of the lines wants of each: a rounded draw of the exact lines, an open amount of the others. */
export function wantParts(
  claim: PortionClaim,
  draw: { cents: Cents; takesAll: boolean },
  pool: Pool,
  bases: readonly Left[],
): Wanted[] {
  const exact = exactParts(claim, bases)
  const takesAll = draw.takesAll && draw.cents === sumCents(pool.lines.map(({ left }) => left.cents ?? ZERO_CENTS))
  const laidBack = takesAll ? pool.lines.map(({ left }) => left.cents ?? ZERO_CENTS) : layBack(draw.cents, exact)
  const together = pool.entangled ? firstTogether(claim, pool) : {}
  return pool.lines.map((line, index) => {
    const [base, portion] = [bases[index], claim.portions[index]]
    if (portion?.n === 0n || base === undefined) return { figure: exactFigure(ZERO_CENTS, line.marks) }
    if (base.cents !== null && portion) return { figure: exactFigure(laidBack[index] ?? ZERO_CENTS, line.marks) }
    return { figure: openPart(claim, line, base, index, pool), ...together }
  })
}

/** The exact part of each line that is wanted; nothing of lines whose amount or part is not recorded. */
export function exactParts(claim: PortionClaim, bases: readonly Left[]): Fraction[] {
  return bases.map((base, index) => {
    const portion = claim.portions[index]
    return base.cents !== null && portion ? multiplyFractions(wholeFraction(base.cents), portion) : ZERO
  })
}

function openPart(claim: PortionClaim, line: PoolLine, base: Left, index: number, pool: Pool): Figure {
  const portion = claim.portions[index]
  const bounds = base.cents === null ? base.bounds : { atLeast: base.cents, atMost: base.cents }
  const missing = base.cents === null ? base.missing : []
  const part = multiplyIntervals(
    intervalOf(bounds),
    portion ? pointInterval(portion) : { least: claim.leasts[index] ?? ZERO, most: claim.mosts[index] ?? ONE },
  )
  const atLeast = part.least && roundTo(part.least, { ...pool.rounding, mode: 'down' })
  const most = part.most && roundTo(part.most, { ...pool.rounding, mode: 'up' })
  const isBySum = !portion && (claim.first ? !pool.lines.some(mayBeCredit) : base.cents === null)
  const bySum = isBySum ? claim.openAtMost : null
  const atMost = bySum === null ? most : lowerBound(most, bySum)
  const others = pool.entangled ? pool.lines.flatMap((other) => leftFigure(other).missing) : []
  return openFigure({ atLeast, atMost }, [...new Set([...missing, ...claim.missing, ...others])], line.marks)
}

/** A fixed sum: laid over exact lines as far as they go, and from there on over lines whose amount is not recorded. */
export function wantFixed({ sum, bySource, balance }: FixedClaim, pool: Pool): Summand[] {
  if (sum.cents === null) return wantUnknownSum(sum, bySource, pool)
  const available = sumCents(pool.lines.map(({ left }) => left.cents ?? ZERO_CENTS))
  const openIndex = pool.lines.findIndex(({ left }) => left.cents === null)
  const bounded = openIndex >= 0 || bySource
  const onExact = bounded && sum.cents > available ? cents(Math.max(0, available)) : sum.cents
  const onOpen = subtractCents(sum.cents, onExact)
  const laidBack = layBack(onExact, weighLefts(pool, onExact))
  return pool.lines.map((line, index) => {
    if (line.left.cents !== null)
      return { figure: exactFigure(laidBack[index] ?? ZERO_CENTS, bySource ? line.marks : {}) }
    if (!bySource) return { figure: exactFigure(index === openIndex ? onOpen : ZERO_CENTS) }
    return { figure: upTo(onOpen, line), within: { balance, cents: onOpen } }
  })
}

/** Each exact line's part of a fixed sum: by what is left of it, credits aside; equally where nothing is left. */
function weighLefts(pool: Pool, sum: Cents): Fraction[] {
  const lefts = pool.lines.map(({ left }) => Math.max(0, left.cents ?? 0))
  const whole = lefts.reduce((a, b) => a + b, 0)
  const firstExact = pool.lines.findIndex(({ left }) => left.cents !== null)
  if (whole === 0) return lefts.map((_, index) => (index === firstExact ? wholeFraction(sum) : ZERO))
  return lefts.map((left) => makeFraction(BigInt(sum) * BigInt(left), BigInt(whole)))
}

function upTo(most: Cents, line: PoolLine): Figure {
  const figure = leftFigure(line)
  const atMost = notBelowZero(lowerBound(figure.atMostCents ?? null, most) ?? most)
  return openFigure({ atLeast: ZERO_CENTS, atMost }, figure.missing, line.marks)
}

/**
 * A sum that is not recorded, over lines that are: it falls on each by what is left of it, as a known sum would, so each
 * bears between its part of the least and its part of the most. A source's is at most what is left.
 */
function wantUnknownSum(sum: Figure, bySource: boolean, pool: Pool): Summand[] {
  const available = notBelowZero(sumCents(pool.lines.map(({ left }) => left.cents ?? ZERO_CENTS)))
  const { atLeast, atMost } = boundsOf(sum)
  const laid = (bound: Cents | null) => {
    const whole = bySource ? lowerBound(bound, available) : bound
    return whole === null ? null : layBack(whole, weighLefts(pool, whole))
  }
  const [leasts, mosts] = [laid(atLeast ?? (bySource ? ZERO_CENTS : null)), laid(atMost)]
  return pool.lines.map(({ marks }, index) => {
    const bounds = { atLeast: leasts?.[index] ?? null, atMost: mosts?.[index] ?? null }
    return { figure: openFigure(bounds, sum.missing, bySource ? marks : {}) }
  })
}

/** All that is left of each line. A source takes no deficit: where the lines together are below zero it takes nothing. */
export function wantRest(isSource: boolean, pool: Pool): Wanted[] {
  const lefts = pool.lines.map(leftFigure)
  const whole = sumFigures(lefts)
  const { atLeast, atMost } = boundsOf(whole)
  if (!isSource || (atLeast !== null && atLeast >= 0)) return lefts.map((figure) => ({ figure, all: true }))
  if (atMost !== null && atMost <= 0) return pool.lines.map(({ marks }) => ({ figure: exactFigure(ZERO_CENTS, marks) }))
  return lefts.map((left) => ({ figure: fromNothingTo(left, whole.missing) }))
}

/** All of what is left of a line or nothing, which of the two depends on amounts not recorded. */
function fromNothingTo(left: Figure, missing: readonly string[]): Figure {
  const { atLeast, atMost } = boundsOf(left)
  const bounds = {
    atLeast: atLeast === null ? null : lowerBound(atLeast, ZERO_CENTS),
    atMost: atMost === null ? null : notBelowZero(atMost),
  }
  return openFigure(bounds, missing, marksOf(left))
}
