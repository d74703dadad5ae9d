import { compareFractions, ZERO } from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { accept, refuse } from '@/lib/domain/result'
import { optionalPercent } from '../../fields/read-proportion'
import type { ReadText } from '../../fields/typed-field'

/** An exact number above zero: "8", "0.5", "10/12". */
export function requiredNumber(named: string): ReadText<Ratio> {
  return (text) => {
    const number = readNumber(text)
    const isAbove = number !== null && compareFractions(ratioValue(number), ZERO) > 0
    return isAbove ? accept(number) : refuse(`Enter ${named} as a number above 0, like 8 or 0.5.`)
  }
}

/** An exact number from zero; null when left empty: not recorded. */
export function optionalNumber(named: string): ReadText<Ratio | null> {
  return (text) => {
    if (text === '') return accept(null)
    const number = readNumber(text)
    const fits = number !== null && !number.startsWith('-')
    return fits
      ? accept(number)
      : refuse(`Enter ${named} as a number like 1,240 or 0.5. Leave it empty if not recorded.`)
  }
}

function readNumber(text: string): Ratio | null {
  return text.includes('%') ? null : parseRatio(text)
}

const FRACTION = /^\d{1,6}\s*\/\s*\d{1,6}$/

/** A part of the whole: a percent ("37.5", "33 1/3%") or a fraction ("1/3"); null when left empty: not recorded. */
export function optionalPart(named: string): ReadText<Ratio | null> {
  const readPercent = optionalPercent(named)
  return (text) => {
    const fraction = FRACTION.test(text) ? parseRatio(text) : null
    if (fraction === null) return readPercent(text)
    const { n, d } = ratioValue(fraction)
    return n <= d ? accept(fraction) : refuse(`Enter ${named} as at most the whole, like 1/3.`)
  }
}

/** A part as it would be typed: a percent loses its sign, a fraction stays. */
export function writePart(part: Ratio | null): string {
  return (part ?? '').replace(/%$/, '')
}
