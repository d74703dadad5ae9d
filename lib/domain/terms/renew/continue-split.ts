import type { Amount, Selector } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import { isPercentOfGone, ofLinesLeft } from '@/lib/domain/terms/gone/gone-lines'
import { measureStepLeft } from '@/lib/domain/terms/gone/measure-left'
import type { Allocation, Limit, MeasureStep, Minimum, Rule, Slice, Step } from '@/lib/domain/terms/split'
import { continueAmount, continueTimes } from './continue-amount'
import { findYearOf, type Going, isGoingOn } from './going'
import { NO_RAISE, type Raise } from './raise'

/** The rules that decided in the year that is continued, as they stood then, for every year. */
export function continueRules(rules: readonly Rule[], going: Going, raise: Raise): Rule[] {
  return rules.filter(({ when }) => speaksOn(when, going)).flatMap((rule) => continueStepsOf(rule, going, raise))
}

export function continueAllocations(allocations: readonly Allocation[], going: Going, raise: Raise): Allocation[] {
  return allocations
    .filter(({ when }) => speaksOn(when, going))
    .flatMap((allocation) => continueStepsOf(allocation, going, raise))
}

export function continueLimits(limits: readonly Limit[], going: Going, raise: Raise): Limit[] {
  return limits
    .filter(
      ({ on, when, atMost }) => !going.ended.has(on) && speaksOn(when, going) && !isPercentOfGone(atMost, going.gone),
    )
    .map((limit) => {
      const from = { ...going, yearId: findYearOf(limit.when?.years, going) }
      // What was paid in the year that is continued is no longer in the terms: nothing is held in the first year.
      const atMost = limit.overYearBefore ? { each: null } : continueSum(limit.on, limit.atMost, from, raise)
      return { ...withoutYears(limit, going), atMost: limit.per.includes('year') ? atMost : asOneSum(atMost) }
    })
}

export function continueMinimums(minimums: readonly Minimum[], going: Going, raise: Raise): Minimum[] {
  return minimums
    .filter(
      ({ on, years, atLeast }) =>
        !going.ended.has(on) && isGoingOn(years, going) && !isPercentOfGone(atLeast, going.gone),
    )
    .map(({ years, atLeast, ...rest }) => {
      const from = { ...going, yearId: findYearOf(years, going) }
      return { ...rest, atLeast: continueSum(rest.on, atLeast, from, raise) }
    })
}

/** A limit for all years together is one sum: it does not grow from year to year. */
function asOneSum(amount: Amount): Amount {
  if (!('each' in amount)) return amount
  const { grows: _, ...rest } = amount
  return rest
}

/** What steps go on from: also their own contract year that is continued. */
type StepGoing = Going & { yearId: Id }

/** Nothing, where all that it speaks of has ended. */
function continueStepsOf<T extends { when?: Selector; steps: Step[] }>(of: T, going: Going, raise: Raise): T[] {
  const from = { ...going, yearId: findYearOf(of.when?.years, going) }
  const steps = of.steps.flatMap((step) => continueStep(step, from, raise))
  return steps.length === 0 ? [] : [{ ...withoutYears(of, going), steps }]
}

/** Whether a selector still means something of what goes on. */
export function speaksOn(when: Selector | undefined, going: Going): boolean {
  const isGone = when?.costLines?.every((name) => going.gone.has(name)) ?? false
  return !isGone && isGoingOn(when?.years, going)
}

/** A selector's cost lines that go on, in every year. */
export function withoutYears<T extends { when?: Selector }>(of: T, { gone }: Going): T {
  const { when, ...rest } = of
  const { years: _, costLines, ...others } = when ?? {}
  const left = { ...(costLines && { costLines: costLines.filter((name) => !gone.has(name)) }), ...others }
  return (Object.keys(left).length === 0 ? rest : { ...rest, when: left }) as T
}

/**
 * What still gives something to somebody who goes on. A fixed sum, or first dollars, that were a percent of cost lines
 * all of which are gone are $0 without them: they go as well, and of lines some of which go on they are of those.
 */
function continueStep(step: Step, going: StepGoing, raise: Raise): Step[] {
  const { yearId, ended, gone } = going
  if ('rest' in step) return ended.has(step.rest) ? [] : [step]
  if ('amounts' in step) {
    const amounts = withoutEnded(step.amounts, going)
      .filter(([, amount]) => !isPercentOfGone(amount, gone))
      .map(([id, amount]) => [id, continueSum(id, amount, going, raise)])
    return amounts.length === 0 ? [] : [{ amounts: Object.fromEntries(amounts) }]
  }
  if (step.of && 'first' in step.of && isPercentOfGone(step.of.first, gone)) return []
  const of = step.of === undefined ? {} : { of: continueSlice(step.of, going) }
  if ('measure' in step) return continueMeasureStep({ ...step, ...of }, going)
  const shares = withoutEnded(step.shares, going).map(([id, share]) => [id, valueInYear(share, yearId) ?? null])
  return shares.length === 0 ? [] : [{ ...of, shares: Object.fromEntries(shares) }]
}

function continueMeasureStep(step: MeasureStep, { terms, model, ended }: Going): Step[] {
  const measure = terms.measures.find(({ id }) => id === step.measure)
  const values = (measure && valueInYear(measure.values, model.id)) ?? null
  return measureStepLeft(step, values, ended)
}

function withoutEnded<V>(record: Record<Id, V>, { ended }: Going): [Id, V][] {
  return Object.entries(record).filter(([id]) => !ended.has(id))
}

/** A fixed sum or a limit of somebody: raised only where that is asked for, and never a grant's. */
function continueSum(of: Id, amount: Amount, going: StepGoing, raise: Raise): Amount {
  const isGrant = going.terms.sources.some(({ id }) => id === of)
  return continueBesideCost(amount, going, raise.sums && !isGrant ? raise : NO_RAISE)
}

function continueSlice(slice: Slice, going: StepGoing): Slice {
  if ('first' in slice) return { first: continueBesideCost(slice.first, going, NO_RAISE) }
  if ('firstUnits' in slice) return { firstUnits: continueTimes(slice.firstUnits, going.yearId) }
  return { ...slice, fraction: valueInYear(slice.fraction, going.yearId) ?? null }
}

/** An amount that is no cost line's, of what goes on; its rate has grown as rates are rounded. */
function continueBesideCost(amount: Amount, { terms, yearId, gone }: StepGoing, raise: Raise): Amount {
  return continueAmount(ofLinesLeft(amount, gone), { terms, yearId }, raise, terms.rounding.rate)
}
