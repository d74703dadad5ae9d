import { addFractions, compareFractions, type Fraction, ONE, ZERO } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { Id } from '@/lib/domain/terms/by-year'
import type { ShareStep, Step } from '@/lib/domain/terms/split'

/**
 * Steps written as payers and the rest, in the words they have: shares that make a whole lose the share of whoever
 * then takes the rest, shares of nothing are dropped, and the whole share of one is the rest.
 */
export function payersAndRest(steps: readonly Step[], incurredBy: Id): Step[] {
  const last = steps.at(-1)
  if (!last) return []
  if ('rest' in last) return [...dropShareOf(last.rest, steps.slice(0, -1)), last]
  if (!('shares' in last) || last.of || !isWhole(last)) return [...steps]
  const ids = Object.keys(last.shares)
  const rest = ids.includes(incurredBy) ? incurredBy : (ids.toSorted().at(-1) ?? incurredBy)
  return [...dropShareOf(rest, steps), { rest }]
}

function isWhole({ shares }: ShareStep): boolean {
  const values = Object.values(shares)
  if (values.some((share) => typeof share !== 'string')) return false
  const sum = values.reduce((all: Fraction, share) => addFractions(all, ratioValue(share as Ratio)), ZERO)
  return compareFractions(sum, ONE) === 0
}

function dropShareOf(bearer: Id, steps: readonly Step[]): Step[] {
  return steps.flatMap((step, index): Step[] => {
    if (!('shares' in step)) return [step]
    const kept = Object.entries(step.shares).filter(
      ([id, share]) =>
        !(index === steps.length - 1 && id === bearer) && !(typeof share === 'string' && ratioValue(share).n === 0n),
    )
    if (kept.length === 0) return []
    const shares = Object.fromEntries(kept)
    return [step.of ? { of: step.of, shares } : { shares }]
  })
}
