import type { Summand } from '@/lib/domain/breakdown/breakdown'
import { addBounds, boundsOf, lowerBound, marksOf, openFigure } from '@/lib/domain/breakdown/figures'
import type { Balance } from '@/lib/domain/breakdown/pools/balance'
import { shareBalance } from '@/lib/domain/breakdown/pools/limit-balances'
import { partOfCents } from '@/lib/domain/breakdown/pools/part-of-cents'
import { type Cents, smallerCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Fraction, makeFraction, ONE, smallerFraction, ZERO } from '@/lib/domain/money/fraction'

/**
 * Draws on lines that are unlike held to a balance, or null when it surely turns nothing away. A limit cuts the draws of
 * all lines by the same factor, credits among them, and how far depends on amounts not recorded: each lies between what
 * it is when it is cut most and when it is not cut at all; all together come to no more than the balance.
 * @param id names what is known of the draws together
 * @param mosts what each may be held at, where that is more than it now is at most
 */
export function holdEntangled(
  balance: Balance,
  cells: readonly Summand[],
  id: string,
  mosts: readonly (Cents | null)[] | null = null,
): Summand[] | null {
  const bounds = cells.map(({ figure }) => boundsOf(figure))
  const least = bounds.reduce<Cents | null>((sum, { atLeast }) => addBounds(sum, atLeast), ZERO_CENTS)
  const most = (mosts ?? bounds.map(({ atMost }) => atMost)).reduce<Cents | null>(addBounds, ZERO_CENTS)
  if (most !== null && most <= balance.least) return null
  const cutMost = most === null ? ZERO : makeFraction(BigInt(balance.least), BigInt(most))
  const hasCredit = bounds.some(({ atLeast }) => atLeast === null || atLeast < 0)
  const missing = [...new Set([...cells.flatMap(({ figure }) => figure.missing), ...balance.missing])]
  const whole = {
    id,
    count: cells.length,
    atLeast: least === null ? null : smallerCents(least, balance.least),
    atMost: balance.most,
  }
  return cells.map((cell, index) => {
    const { atLeast, atMost } = bounds[index] ?? { atLeast: null, atMost: null }
    const uncut = atMost === null || atMost >= 0 ? atMost : cutOf(atMost, cutMost, 'up')
    const held = {
      atLeast: atLeast === null || atLeast < 0 ? atLeast : cutOf(atLeast, cutMost, 'down'),
      atMost: hasCredit ? uncut : lowerBound(uncut, balance.most),
    }
    const figure = openFigure(held, missing, marksOf(cell.figure))
    if (hasCredit || balance.most === null) return { figure, whole }
    const { within } = cell
    return { figure, whole, within: shareBalance(balance, balance.most, within) }
  })
}

/** Cut most, and never more than whole. */
function cutOf(amount: Cents, part: Fraction, mode: 'up' | 'down'): Cents {
  return partOfCents(amount, smallerFraction(ONE, part), mode)
}
