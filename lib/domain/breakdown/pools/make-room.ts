import { exactFigure } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { PortionClaim, RoundedClaim } from '@/lib/domain/breakdown/pools/claim'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { roundClosed } from '@/lib/domain/breakdown/pools/round-draws'
import { type Cents, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Fraction, makeFraction, multiplyFractions, sumFractions } from '@/lib/domain/money/fraction'
import type { Id } from '@/lib/domain/terms/by-year'

/**
 * The claims of a step after which somebody is to be raised to the least it bears, of which what is then left may not be
 * enough for that: the others of the step bear less, in proportion, down to nothing or the least that they bear. Where
 * some amount is not recorded it is not known whether they do (`maybeLess`).
 */
export function makeRoom(
  rounded: readonly RoundedClaim[],
  bases: readonly Left[],
  pool: Pool,
  step: number,
): RoundedClaim[] {
  const due = pool.minimums.filter(({ dueAt }) => dueAt === step)
  if (due.length === 0 || rounded.length < 2 || rounded.some(({ claim }) => claim.kind !== 'portions'))
    return [...rounded]
  const dues = new Map<Id, Cents>()
  for (const { minimum, least, borne } of due) {
    const sofar = sumCells(borne).cents
    if (least.cents === null || sofar === null) return rounded.map((each) => ({ ...each, maybeLess: true }))
    dues.set(minimum.on, subtractCents(least.cents, sofar))
  }
  const isExact = rounded.every(({ claim }) => claim.kind === 'portions' && claim.portions.every((part) => part))
  const lefts = bases.flatMap(({ cents }) => (cents === null ? [] : [cents]))
  if (!isExact || lefts.length < bases.length) return rounded.map((each) => ({ ...each, maybeLess: true }))
  return share(rounded, dues, sumCents(lefts), pool)
}

function share(
  rounded: readonly RoundedClaim[],
  dues: ReadonlyMap<Id, Cents>,
  total: Cents,
  pool: Pool,
): RoundedClaim[] {
  const lackOf = ({ claim, cents }: RoundedClaim) => Math.max(0, (dues.get(claim.bearerId) ?? cents) - cents)
  const raised = rounded.filter((each) => lackOf(each) > 0)
  const needed = raised.reduce((sum, each) => sum + lackOf(each), 0)
  if (needed <= Math.max(0, total - sumCents(rounded.map(({ cents }) => cents)))) return [...rounded]
  if (rounded.some(({ exact }) => exact.n < 0n)) return [...rounded]
  const spoken = raised.reduce((sum, each) => sum + each.cents + lackOf(each), 0)
  const cuts = cutOthers(
    rounded.filter((each) => !raised.includes(each)),
    dues,
    total - spoken,
    pool,
  )
  const forIds = raised.map(({ claim }) => claim.bearerId)
  return rounded.map((each) => {
    const cents = cuts.get(each)
    if (cents === undefined || each.claim.kind !== 'portions') return { ...each, takesAll: false }
    const madeRoom = { before: exactFigure(each.cents), forIds }
    return { ...each, claim: scaleTo(each.claim, cents, each.exact), cents, takesAll: false, madeRoom }
  })
}

/** What those who are not raised come to bear of what is available to them: none of them less than its own least. */
function cutOthers(
  others: readonly RoundedClaim[],
  dues: ReadonlyMap<Id, Cents>,
  available: number,
  pool: Pool,
): Map<RoundedClaim, Cents> {
  const held = new Map<RoundedClaim, Cents>()
  for (;;) {
    const free = others.filter((each) => !held.has(each))
    const left = Math.max(0, available - sumCents(held.values()))
    const wanted = sumFractions(free.map(({ exact }) => exact))
    if (wanted.n === 0n) return held
    const factor = makeFraction(BigInt(left) * wanted.d, wanted.n)
    const exact = free.map((each) => multiplyFractions(each.exact, factor))
    const below = free.find(({ claim }, index) => isBelow(exact[index], dues.get(claim.bearerId)))
    if (!below || left === 0) {
      const cents = roundClosed(exact, pool.rounding)
      return new Map([...held, ...free.map((each, index) => [each, cents[index] ?? ZERO_CENTS] as const)])
    }
    held.set(below, dues.get(below.claim.bearerId) ?? ZERO_CENTS)
  }
}

function isBelow(exact: Fraction | undefined, least: Cents | undefined): boolean {
  return exact !== undefined && least !== undefined && least > 0 && exact.n < BigInt(least) * exact.d
}

function scaleTo(claim: PortionClaim, cents: Cents, exact: Fraction): PortionClaim {
  const factor = exact.n === 0n ? exact : makeFraction(BigInt(cents) * exact.d, exact.n)
  return { ...claim, portions: claim.portions.map((portion) => portion && multiplyFractions(portion, factor)) }
}
