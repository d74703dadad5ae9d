import { compareFractions, wholeFraction, ZERO } from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { accept, type Result, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

/** A percent from 0 to 100, typed with or without its sign ("37.5", "33 1/3%"); null when left empty. */
export function optionalPercent(named: string): ReadText<Ratio | null> {
  return (text) => (text === '' ? accept(null) : readPercent(text, named))
}

/** A percent that must be there. */
export function requiredPercent(named: string): ReadText<Ratio> {
  return (text) => (text === '' ? refuse(`Enter ${named}: 0 if it is none.`) : readPercent(text, named))
}

function readPercent(text: string, named: string): Result<Ratio, string> {
  const percent = parseRatio(`${text.replace(/\s*%$/, '')}%`)
  if (percent === null) return refuse(`Enter ${named} as a number like 50 or 37.5.`)
  const value = ratioValue(percent)
  if (compareFractions(value, ZERO) < 0) return refuse(`Enter ${named} from 0 to 100: it cannot be below 0%.`)
  if (compareFractions(value, wholeFraction(1)) > 0) {
    return refuse(`Enter ${named} from 0 to 100: it cannot be above 100%.`)
  }
  return accept(percent)
}

/** How many officers: "2", "1.5", "13/40"; null when left empty: the paper does not say. At most 10,000. */
export function optionalHeadcount(named: string): ReadText<Ratio | null> {
  return (text) => {
    if (text === '') return accept(null)
    const count = text.includes('%') ? null : parseRatio(text)
    if (count === null) return refuse(`Enter ${named} as a number like 2 or 0.5. Leave it empty if not recorded.`)
    const value = ratioValue(count)
    const fits = compareFractions(value, ZERO) > 0 && compareFractions(value, wholeFraction(10_000)) <= 0
    return fits ? accept(count) : refuse(`Enter ${named} as more than 0 and at most 10,000.`)
  }
}

/** How many hours or days: "1,440", "9.5"; null when left empty: the paper does not say. At most 10 million. */
export function optionalQuantity(named: string): ReadText<Ratio | null> {
  return (text) => {
    if (text === '') return accept(null)
    const count = text.includes('%') ? null : parseRatio(text)
    if (count === null) return refuse(`Enter ${named} as a number like 1,440. Leave it empty if not recorded.`)
    const value = ratioValue(count)
    const fits = compareFractions(value, ZERO) >= 0 && compareFractions(value, wholeFraction(10_000_000)) <= 0
    return fits ? accept(count) : refuse(`Enter ${named} as 0 or more, and at most 10 million.`)
  }
}
