import { compareFractions, wholeFraction, ZERO } from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

/** Months of a year, more than 0 and at most 12, as the part of the year that they are: "10" is "10/12". */
export function readMonths(named: string): ReadText<Ratio> {
  return (text) => {
    const months = /^\d{1,2}(\.\d{1,4})?$/.test(text) ? parseRatio(`${text}/12`) : null
    if (months === null) return refuse(`Enter ${named} as a number from 1 to 12, like 10.`)
    const value = ratioValue(months)
    const fits = compareFractions(value, ZERO) > 0 && compareFractions(value, wholeFraction(1)) <= 0
    return fits ? accept(months) : refuse(`Enter ${named} as more than 0 and at most 12: a year has 12 months.`)
  }
}
