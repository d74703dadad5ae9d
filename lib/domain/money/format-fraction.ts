import { groupThousands } from '@/lib/domain/money/format-cents'
import type { Fraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratio } from '@/lib/domain/money/ratio'
import { floorDivide } from '@/lib/domain/money/round'

const LONGEST = 40

/** A number as a ratio for reading: "3", "1.325", or "10/3" where no short decimal says it; six decimals of a longer one. */
export function formatFraction(value: Fraction): Ratio {
  for (const decimals of [0, 1, 2, 3, 4]) {
    const scale = 10n ** BigInt(decimals)
    if ((value.n * scale) % value.d === 0n) return ratio(formatDecimal((value.n * scale) / value.d, decimals))
  }
  const text = `${value.n}/${value.d}`
  return text.length > LONGEST ? formatRounded(value, 6) : ratio(text)
}

/** An exact number to so many decimals, a half away from zero: "58.33". */
export function formatRounded(value: Fraction, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals)
  const magnitude = value.n < 0n ? -value.n : value.n
  const rounded = floorDivide(2n * magnitude * scale + value.d, 2n * value.d)
  return ratio(formatDecimal(value.n < 0n ? -rounded : rounded, decimals))
}

/** A part of one as a percent to so many decimals: "58.33%". */
export function formatPercent(value: Fraction, decimals: number): Ratio {
  return ratio(`${formatRounded({ n: value.n * 100n, d: value.d }, decimals)}%`)
}

/** A part of one as a percent for reading: as short as it is exact, to the hundredth otherwise: "1%", "16.67%". */
export function formatShortPercent(value: Fraction): Ratio {
  const exact = [0, 1].find((decimals) => (value.n * 10n ** BigInt(decimals + 2)) % value.d === 0n)
  return formatPercent(value, exact ?? 2)
}

function formatDecimal(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const whole = groupThousands(digits.slice(0, digits.length - decimals))
  return `${scaled < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`
}
