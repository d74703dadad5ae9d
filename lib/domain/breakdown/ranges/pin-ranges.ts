import { type End, isRanged, pinAmount, pinMoney } from '@/lib/domain/breakdown/ranges/pin-amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The end at which published ranges are taken: of each cost line (null: it stays a range), and of what is set against
 * them (sums, limits, ceilings).
 */
export type Corner = { costs: (costLineId: Id) => End | null; sums: End }

/** With more cost lines in ranges than this the corners would be too many: the lines stay ranges. */
const MOST_APART = 4

/**
 * The ends of the terms' ranges in every combination. Costs and sums range independently of each other, for dear
 * officers may meet a small grant, and so do cost lines: a sum falls on each by its part of the whole, and what one
 * party pays out is set against what the other does.
 */
export function cornersOf(terms: Terms): readonly Corner[] {
  const ranged = terms.costLines.filter(({ amount }) => isRanged(amount)).map(({ id }) => id)
  if (ranged.length > MOST_APART) return CORNERS_OF_SUMS
  const costs = ranged.reduce<Id[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]])
  return costs.flatMap((high): Corner[] =>
    ENDS.map((sums) => ({ costs: (id) => (high.includes(id) ? 'high' : 'low'), sums })),
  )
}

/** The ends of sums alone: cost lines stay between the ends of theirs, as amounts that are known no closer. */
export const CORNERS_OF_SUMS: readonly Corner[] = [
  { costs: () => null, sums: 'low' },
  { costs: () => null, sums: 'high' },
]

const ENDS: readonly End[] = ['low', 'high']

export function hasRanges(terms: Terms): boolean {
  return isRanged([terms.costLines, terms.split, terms.limits, terms.minimums ?? [], terms.sources, terms.allocations])
}

/** The terms with every published range taken at one end. */
export function pinRanges(terms: Terms, { costs, sums }: Corner): Terms {
  return {
    ...terms,
    costLines: terms.costLines.map((line) => {
      const end = costs(line.id)
      return end === null ? line : { ...line, amount: pinAmount(line.amount, end) }
    }),
    split: terms.split.map((rule) => ({ ...rule, steps: rule.steps.map((step) => pinStep(step, sums)) })),
    limits: terms.limits.map((limit) => ({ ...limit, atMost: pinAmount(limit.atMost, sums) })),
    ...(terms.minimums && {
      minimums: terms.minimums.map((minimum) => ({ ...minimum, atLeast: pinAmount(minimum.atLeast, sums) })),
    }),
    sources: terms.sources.map((source) =>
      source.ceiling === undefined ? source : { ...source, ceiling: pinMoney(source.ceiling, sums) },
    ),
    allocations: terms.allocations.map((cut) => ({ ...cut, steps: cut.steps.map((step) => pinStep(step, sums)) })),
  }
}

function pinStep<S extends Terms['split'][number]['steps'][number]>(step: S, end: End): S {
  if ('amounts' in step) {
    const amounts = Object.entries(step.amounts).map(([bearer, amount]) => [bearer, pinAmount(amount, end)])
    return { ...step, amounts: Object.fromEntries(amounts) }
  }
  if ('of' in step && step.of && 'first' in step.of) return { ...step, of: { first: pinAmount(step.of.first, end) } }
  return step
}
