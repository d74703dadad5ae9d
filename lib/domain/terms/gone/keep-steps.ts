import { ZERO_CENTS } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Amount, Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Allocation, Limit, Minimum, Rule, Slice, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { isPercentOfGone, ofLinesLeft } from './gone-lines'
import { keepByYear } from './keep-by-year'
import { bearersIn, measureStepLeft } from './measure-left'

/** What is left of terms some of whose contract years fell away. */
export type Left = {
  terms: Terms
  years: ReadonlySet<Id>
  /** Cost lines, and categories of them, that nothing is left of. */
  lines: ReadonlySet<string>
  /** Sources that pay in none of the years that are left. */
  sources: ReadonlySet<Id>
}

/** A rule whose steps have all gone still decides over its cost lines: nobody bears them, as before. */
export function keepRules(rules: readonly Rule[], left: Left): Rule[] {
  const [nobody] = left.terms.parties.map(({ id }): Step => ({ shares: { [id]: ratio('0%') } }))
  return rules.flatMap((rule) => {
    const steps = rule.steps.flatMap((step) => keepStep(step, left))
    const kept = steps.length === 0 && nobody ? [nobody] : steps
    return keepWhen({ ...rule, ...keepRounding(rule, left), steps: kept }, left)
  })
}

/** Beside the rest of a source that is gone, shares were each rounded by themselves: they still are. */
function keepRounding({ steps, rounding }: Rule, { terms, sources }: Left): Pick<Rule, 'rounding'> {
  if (!steps.some((step) => 'rest' in step && sources.has(step.rest))) return {}
  return { rounding: { ...(rounding ?? terms.rounding.share ?? DEFAULT_ROUND), alone: true } }
}

export function keepAllocations(allocations: readonly Allocation[], left: Left): Allocation[] {
  return allocations
    .map((cut) => ({ ...cut, steps: cut.steps.flatMap((step) => keepStep(step, left)) }))
    .filter(({ steps }) => steps.length > 0)
    .flatMap((cut) => keepWhen(cut, left))
}

export function keepLimits(limits: readonly Limit[], left: Left): Limit[] {
  return limits
    .filter(({ on }) => !left.sources.has(on))
    .map((limit) => ({
      ...limit,
      atMost: limit.per.includes('year') ? keepSum(limit.atMost, left) : keepCost(limit.atMost, left),
    }))
    .flatMap((limit) => keepWhen(limit, left))
}

/** A minimum of cost lines none of which is left is nothing to be met. */
export function keepMinimums(minimums: readonly Minimum[], left: Left): Minimum[] {
  return minimums
    .filter(({ on, atLeast }) => !left.sources.has(on) && !isPercentOfGone(atLeast, left.lines))
    .map((minimum) => ({ ...minimum, atLeast: keepSum(minimum.atLeast, left) }))
    .flatMap((minimum) => keepYears(minimum, left))
}

/** Something that names its contract years, with those that are left; nothing, where it was only of others. */
export function keepYears<T extends { years?: Id[] }>(of: T, { years }: Pick<Left, 'years'>): T[] {
  if (of.years === undefined) return [of]
  const kept = of.years.filter((id) => years.has(id))
  return kept.length === 0 ? [] : [{ ...of, years: kept }]
}

/** Something that selects cost lines, of those that are left; nothing, where it named none of them. */
export function keepWhen<T extends { when?: Selector }>(of: T, left: Left): T[] {
  if (of.when === undefined) return [of]
  return keepYears(of.when, left).flatMap(({ costLines, ...when }) => {
    if (costLines === undefined) return [{ ...of, when }]
    const kept = costLines.filter((name) => !left.lines.has(name))
    return kept.length === 0 ? [] : [{ ...of, when: { costLines: kept, ...when } }]
  })
}

/**
 * What a cost is a percent of, as far as it is left. Of cost lines that are all gone it is $0, which is what they cost
 * in the years that are left; what rested on the cost of years that are all gone is not recorded.
 */
export function keepCost(amount: Amount, left: Left): Amount {
  if (!('percent' in amount) || amount.of.years === undefined) return keepSum(amount, left)
  const [of] = keepYears(amount.of, left)
  return of === undefined ? { each: null, ...timesOf(amount) } : keepSum({ ...amount, of }, left)
}

/** The same of a sum set against the cost of one year: of years that are gone it is $0 in the others, as it was. */
function keepSum(amount: Amount, left: Left): Amount {
  if (!('percent' in amount)) return amount
  const [of] = keepYears(amount.of, left)
  if (of === undefined || isPercentOfGone(amount, left.lines)) return { each: ZERO_CENTS, ...timesOf(amount) }
  return ofLinesLeft({ ...amount, of }, left.lines)
}

function timesOf({ times }: Amount): Pick<Amount, 'times'> {
  return times === undefined ? {} : { times }
}

function keepStep(step: Step, left: Left): Step[] {
  const { sources, terms } = left
  if ('rest' in step) return sources.has(step.rest) ? [] : [step]
  if ('amounts' in step) {
    const amounts = Object.entries(step.amounts).filter(([id]) => !sources.has(id))
    const kept = amounts.map(([id, amount]) => [id, keepSum(amount, left)] as const)
    return kept.length === 0 ? [] : [{ amounts: Object.fromEntries(kept) }]
  }
  const of = step.of && { of: keepSlice(step.of, left) }
  if ('measure' in step) {
    const values = terms.measures.find(({ id }) => id === step.measure)?.values ?? null
    return measureStepLeft({ ...step, ...of }, keepByYear(values, left.years), sources, bearersIn(values))
  }
  const shares = Object.entries(step.shares).filter(([id]) => !sources.has(id))
  return shares.length === 0 ? [] : [{ ...of, shares: Object.fromEntries(shares) }]
}

function keepSlice(slice: Slice, left: Left): Slice {
  return 'first' in slice ? { first: keepSum(slice.first, left) } : slice
}
