import { compareFractions, makeFraction, wholeFraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'

const HOURS = /\bhours?$/i

/** What a rate is taken by, said as payroll says it where hours are counted: "1.5 (time and a half)", "1/180". */
export function wordFactor(factor: Ratio, units: readonly string[]): string {
  if (!units.some((unit) => HOURS.test(unit))) return factor
  const value = ratioValue(factor)
  if (compareFractions(value, makeFraction(3n, 2n)) === 0) return `${factor} (time and a half)`
  return compareFractions(value, wholeFraction(2)) === 0 ? `${factor} (double time)` : factor
}
