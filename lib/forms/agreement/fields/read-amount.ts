import type { Cents } from '@/lib/domain/money/cents'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

/** The most that one cost line may come to in a year: ten billion dollars, far above any agreement. */
export const MOST_CENTS = 1_000_000_000_000

/** An amount written as below zero: "-500", "(500)", "500-". */
export const BELOW_ZERO = /^\$?\s*\(.*\)$|^\$?\s*[-−]|[-−]$/

/** What to do instead: of an amount below zero, and of one that the paper does not say. */
type Otherwise = { ifBelow?: string; ifUnsaid?: string }

/** Dollars and cents, zero or more; null when left empty: the paper does not say. */
export function optionalAmount(
  named: string,
  { ifBelow = '', ifUnsaid = 'Leave it empty if the paper does not say it.' }: Otherwise = {},
): ReadText<Cents | null> {
  return (text) => {
    if (text === '') return accept(null)
    if (BELOW_ZERO.test(text)) {
      return refuse(
        `Enter ${named} as dollars, like 87,010.50, without a minus or parentheses: it cannot be below $0.${ifBelow}`,
      )
    }
    const amount = parseDollars(text)
    if (amount === null) {
      return refuse(`Enter ${named} as dollars, like 87,010.50. ${ifUnsaid}`)
    }
    return amount > MOST_CENTS ? refuse(`Check ${named}: it is more than ten billion dollars.`) : accept(amount)
  }
}
