import type { LineFigure } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { exactFigure } from '@/lib/domain/breakdown/figures'
import { addFractions, type Fraction, makeFraction, multiplyFractions, ONE, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { roundTo } from '@/lib/domain/money/round'
import type { Times } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** How many units a fixed price buys: the sum of its products. Null when one is not recorded. */
export function coveredUnits(covers: readonly (readonly Times[])[], yearId: Id): Fraction | null {
  return covers.reduce<Fraction | null>((sum, product) => {
    const units = product.reduce<Fraction | null>((all, times) => {
      const n = times === 'headcount' ? undefined : valueInYear(times.n, yearId)
      return all && n ? multiplyFractions(all, ratioValue(n)) : null
    }, ONE)
    return sum && units && addFractions(sum, units)
  }, ZERO)
}

/** A fixed price by unit of what it covers, to the cent. */
export function pricePerUnit(covers: readonly (readonly Times[])[], { figure, yearId }: LineFigure): Figure | null {
  const units = coveredUnits(covers, yearId)
  if (figure.cents === null || !units || units.n === 0n) return null
  return exactFigure(roundTo(makeFraction(BigInt(figure.cents) * units.d, units.n), DEFAULT_ROUND))
}
