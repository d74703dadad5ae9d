import type { LineFigure } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { exactFigure, openFigure } from '@/lib/domain/breakdown/figures'
import { countUnits } from '@/lib/domain/breakdown/lines/count-units'
import { addFractions, type Fraction, makeFraction, ZERO } from '@/lib/domain/money/fraction'
import { type Round, roundTo } from '@/lib/domain/money/round'
import type { Times } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Terms } from '@/lib/domain/terms/terms'

type Products = readonly (readonly Times[])[]

/** How many units a fixed price buys: the sum of these products. Null when one is not recorded, which `missing` names. */
export function coveredUnits(
  terms: Terms,
  { position }: CostLine,
  products: Products,
  yearId: Id,
): { n: Fraction | null; missing: string[] } {
  const run = { terms, actuals: {}, rare: null, warn: () => {} }
  const positions = position === undefined ? [] : [position]
  const counted = products.map((product) => countUnits(run, [...product], positions, yearId))
  return {
    n: counted.reduce<Fraction | null>((sum, { n }) => sum && n && addFractions(sum, n), ZERO),
    missing: counted.flatMap(({ missing }) => missing),
  }
}

/** A fixed price by unit of what it covers, rounded once. Null when it covers nothing. */
export function pricePerUnit(
  terms: Terms,
  line: CostLine,
  products: Products,
  { figure, yearId }: LineFigure,
  round: Round,
): Figure | null {
  const { n: units, missing } = coveredUnits(terms, line, products, yearId)
  if (units?.n === 0n) return null
  if (figure.cents === null || !units)
    return openFigure({ atLeast: null, atMost: null }, [...figure.missing, ...missing])
  return exactFigure(roundTo(makeFraction(BigInt(figure.cents) * units.d, units.n), round))
}
