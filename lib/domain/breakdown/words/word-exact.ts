import { cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence, groupThousands } from '@/lib/domain/money/format-cents'
import { type Fraction, makeFraction } from '@/lib/domain/money/fraction'

const SHORT = [3, 4, 5]
const CUT_AFTER = 3

/**
 * An exact sum of cents in dollars: "$52,712.50", "$38,233.335", or "$38,233.333…" where no short decimal says it.
 * @param cutAfter the decimals of one that is longer
 */
export function wordExact(exact: Fraction, cutAfter = CUT_AFTER): string {
  if (exact.d === 1n) return formatCentsInSentence(cents(exact.n))
  const dollars = makeFraction(exact.n < 0n ? -exact.n : exact.n, exact.d * 100n)
  const decimals = SHORT.find((count) => (dollars.n * 10n ** BigInt(count)) % dollars.d === 0n)
  const shown = decimals ?? cutAfter
  const digits = ((dollars.n * 10n ** BigInt(shown)) / dollars.d).toString().padStart(shown + 1, '0')
  const number = `${groupThousands(digits.slice(0, -shown))}.${digits.slice(-shown)}`
  return `${exact.n < 0n ? '−' : ''}$${number}${decimals === undefined ? '…' : ''}`
}
