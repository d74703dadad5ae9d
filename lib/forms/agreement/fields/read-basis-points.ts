import { ratioValue } from '@/lib/domain/money/ratio'
import { accept, refuse } from '@/lib/domain/result'
import { optionalPercent } from './read-proportion'
import type { ReadText } from './typed-field'

/** A percent from 0 to 100 with at most two decimals, in hundredths of a percent; null when left empty. */
export function optionalBasisPoints(named: string): ReadText<number | null> {
  const readPercent = optionalPercent(named)
  return (text) => {
    const percent = readPercent(text)
    if (!percent.ok || percent.value === null) return percent.ok ? accept(null) : percent
    const { n, d } = ratioValue(percent.value)
    const exact = (n * 10_000n) % d === 0n
    if (!exact) return refuse(`Enter ${named} with at most two decimals, like 33.33.`)
    return n === 0n ? refuse(`Enter ${named} as more than 0, or leave it empty.`) : accept(Number((n * 10_000n) / d))
  }
}
