import { type Fraction, makeFraction, scaleFraction } from '@/lib/domain/money/fraction'

declare const unit: unique symbol

/**
 * An exact proportion or quantity that keeps the words it was written in: "50%", "10/12", "33 1/3%", "1.325", "1,440".
 * "10/12" and "5/6" are equal numbers and different words; `ratioValue` compares, the text is what people read.
 */
export type Ratio = string & { readonly [unit]: 'ratio' }

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const RATIO = new RegExp(String.raw`^(-?)(?:(${NUMBER}) )?(${NUMBER})(?:\/(${NUMBER}))?(%?)$`)
const LONGEST = 80

/** The ratio that a text says. Null when it says none: letters, division by zero, or more than 80 characters. */
export function parseRatio(text: string): Ratio | null {
  const words = text.trim()
  return readRatio(words) ? (words as Ratio) : null
}

/** A ratio known to be well written, as in code and tests. Throws on any other text. */
export function ratio(text: string): Ratio {
  const parsed = parseRatio(text)
  if (parsed === null) throw new RangeError(`Not a ratio: ${text}`)
  return parsed
}

const values = new Map<string, Fraction>()
const REMEMBERED = 2_000

/** The exact number that a ratio stands for. */
export function ratioValue(written: Ratio): Fraction {
  const known = values.get(written)
  if (known) return known
  const value = readRatio(written)
  if (!value) throw new RangeError(`Not a ratio: ${written}`)
  if (values.size >= REMEMBERED) values.clear()
  values.set(written, value)
  return value
}

function readRatio(text: string): Fraction | null {
  if (text.length > LONGEST) return null
  const match = RATIO.exec(text)
  if (!match) return null
  const [, sign, whole, top = '0', bottom, percent] = match
  if (whole !== undefined && bottom === undefined) return null
  const divisor = readDecimal(bottom ?? '1')
  if (divisor.n === 0n) return null
  const part = makeFraction(readDecimal(top).n * divisor.d, readDecimal(top).d * divisor.n)
  const base = readDecimal(whole ?? '0')
  const magnitude = makeFraction(base.n * part.d + part.n * base.d, base.d * part.d)
  return scaleFraction(magnitude, sign === '-' ? -1n : 1n, percent === '%' ? 100n : 1n)
}

function readDecimal(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.replaceAll(',', '').split('.')
  return makeFraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}
