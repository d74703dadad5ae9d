import { accept, refuse } from '@/lib/domain/result'
import { isCentsRange, type Money } from '@/lib/domain/terms/by-year'
import { optionalAmount } from '../../fields/read-amount'
import type { ReadText } from '../../fields/typed-field'
import { writeDollars } from '../../from-version/write-dollars'

/** Dollars and cents, or a published range ("54,000 to 70,000"); null when left empty: the paper does not say. */
export function optionalMoney(named: string): ReadText<Money> {
  const readAmount = optionalAmount(named)
  return (text) => {
    const [low, high, ...more] = text.split(/\s+to\s+/)
    if (low === undefined || high === undefined || more.length > 0) return readAmount(text)
    const [lowest, highest] = [readAmount(low), readAmount(high)]
    if (!lowest.ok) return lowest
    if (!highest.ok) return highest
    if (lowest.value === null || highest.value === null || lowest.value > highest.value) {
      return refuse(`Enter ${named} as a range from the lower amount to the higher, like 54,000 to 70,000.`)
    }
    return accept({ lowCents: lowest.value, highCents: highest.value })
  }
}

export function writeMoney(money: Money): string {
  return isCentsRange(money)
    ? `${writeDollars(money.lowCents)} to ${writeDollars(money.highCents)}`
    : writeDollars(money)
}
