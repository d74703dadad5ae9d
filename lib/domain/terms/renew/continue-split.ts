import type { Amount, Selector } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import type { Allocation, Limit, Minimum, Rule, Slice, Step } from '@/lib/domain/terms/split'
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
    .filter(({ on, when, atMost }) => !going.ended.has(on) && speaksOn(when, going) && isPercentLeft(atMost, going))
    .map((limit) => {
      const atMost = continueSum(
        limit.on,
        withoutGone(limit.atMost, going),
        { ...going, yearId: findYearOf(limit.when?.years, going) },
        raise,
      )
      return { ...withoutYears(limit, going), atMost }
    })
}

export function continueMinimums(minimums: readonly Minimum[], going: Going, raise: Raise): Minimum[] {
  return minimums
    .filter(
      ({ on, years, atLeast }) => !going.ended.has(on) && isGoingOn(years, going) && isPercentLeft(atLeast, going),
    )
    .map(({ years, atLeast, ...rest }) => {
      const from = { ...going, yearId: findYearOf(years, going) }
      return { ...rest, atLeast: continueSum(rest.on, withoutGone(atLeast, going), from, raise) }
    })
}

/** Whether a percent of cost lines is still of some. */
function isPercentLeft(amount: Amount, going: Going): boolean {
  return !('percent' in amount && amount.of.costLines?.every((name) => going.gone.has(name)))
}

function withoutGone(amount: Amount, { gone }: Going): Amount {
  if (!('percent' in amount) || !amount.of.costLines) return amount
  return { ...amount, of: { ...amount.of, costLines: amount.of.costLines.filter((name) => !gone.has(name)) } }
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
function speaksOn(when: Selector | undefined, going: Going): boolean {
  const isGone = when?.costLines?.every((name) => going.gone.has(name)) ?? false
  return !isGone && isGoingOn(when?.years, going)
}

function withoutYears<T extends { when?: Selector }>(of: T, { gone }: Going): T {
  const { when, ...rest } = of
  const { years: _, costLines, ...others } = when ?? {}
  const left = { ...(costLines && { costLines: costLines.filter((name) => !gone.has(name)) }), ...others }
  return (Object.keys(left).length === 0 ? rest : { ...rest, when: left }) as T
}

function continueStep(step: Step, going: StepGoing, raise: Raise): Step[] {
  const { yearId, ended } = going
  if ('rest' in step) return ended.has(step.rest) ? [] : [step]
  if ('amounts' in step) {
    const amounts = withoutEnded(step.amounts, going).map(([id, amount]) => [id, continueSum(id, amount, going, raise)])
    return amounts.length === 0 ? [] : [{ amounts: Object.fromEntries(amounts) }]
  }
  const of = step.of === undefined ? {} : { of: continueSlice(step.of, going) }
  if ('measure' in step) return [{ ...step, ...of }]
  const shares = withoutEnded(step.shares, going).map(([id, share]) => [id, valueInYear(share, yearId) ?? null])
  return shares.length === 0 ? [] : [{ ...of, shares: Object.fromEntries(shares) }]
}

function withoutEnded<V>(record: Record<Id, V>, { ended }: Going): [Id, V][] {
  return Object.entries(record).filter(([id]) => !ended.has(id))
}

/** A fixed sum or a limit of somebody: raised only where that is asked for, and never a grant's. */
function continueSum(of: Id, amount: Amount, { terms, yearId }: StepGoing, raise: Raise): Amount {
  const isGrant = terms.sources.some(({ id }) => id === of)
  return continueAmount(amount, { terms, yearId }, raise.sums && !isGrant ? raise : NO_RAISE)
}

function continueSlice(slice: Slice, { terms, yearId }: StepGoing): Slice {
  if ('first' in slice) return { first: continueAmount(slice.first, { terms, yearId }, NO_RAISE) }
  if ('firstUnits' in slice) return { firstUnits: continueTimes(slice.firstUnits, yearId) }
  return { ...slice, fraction: valueInYear(slice.fraction, yearId) ?? null }
}
