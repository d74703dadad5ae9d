import type { Amount } from '@/lib/domain/terms/amount'
import { type ByYear, isByYear, isCentsRange, type Money } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'

export type End = 'low' | 'high'

/** The end at which published ranges are taken: of costs, and of what is set against them (sums, limits, ceilings). */
export type Corner = { costs: End; sums: End }

/** Costs and sums range independently of each other: dear officers may meet a small grant. */
export const CORNERS: readonly Corner[] = [
  { costs: 'low', sums: 'low' },
  { costs: 'low', sums: 'high' },
  { costs: 'high', sums: 'low' },
  { costs: 'high', sums: 'high' },
]

export function hasRanges(terms: Terms): boolean {
  return JSON.stringify([terms.costLines, terms.split, terms.limits, terms.sources, terms.allocations]).includes(
    '"lowCents"',
  )
}

/** The terms with every published range taken at one end. */
export function pinRanges(terms: Terms, { costs, sums }: Corner): Terms {
  return {
    ...terms,
    costLines: terms.costLines.map((line) => ({ ...line, amount: pinAmount(line.amount, costs) })),
    split: terms.split.map((rule) => ({ ...rule, steps: rule.steps.map((step) => pinStep(step, sums)) })),
    limits: terms.limits.map((limit) => ({ ...limit, atMost: pinAmount(limit.atMost, sums) })),
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

function pinAmount(amount: Amount, end: End): Amount {
  if (!('each' in amount)) return amount
  const { eachAtMost } = amount
  return {
    ...amount,
    each: pinByYear(amount.each, end),
    ...(eachAtMost === undefined ? {} : { eachAtMost: pinByYear(eachAtMost, end) }),
  }
}

function pinByYear(value: ByYear<Money>, end: End): ByYear<Money> {
  if (!isByYear(value)) return pinMoney(value, end)
  const pinned = Object.entries(value.byYear).map(([year, money]) => [year, pinMoney(money, end)])
  return { byYear: Object.fromEntries(pinned) }
}

function pinMoney(money: Money, end: End): Money {
  if (!isCentsRange(money)) return money
  return end === 'low' ? money.lowCents : money.highCents
}
