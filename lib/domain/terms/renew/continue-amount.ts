import { rateInYear } from '@/lib/domain/breakdown/lines/rate-in-year'
import { isRanged, pinRate } from '@/lib/domain/breakdown/ranges/pin-amount'
import { RARE_PARTS } from '@/lib/domain/breakdown/rare-parts'
import type { Cents } from '@/lib/domain/money/cents'
import { type Round, roundTo } from '@/lib/domain/money/round'
import {
  type Amount,
  type Growth,
  heldInYear,
  isQuantity,
  type RateAmount,
  type Times,
} from '@/lib/domain/terms/amount'
import { type Id, isByYear, type Money, valueInYear } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Terms } from '@/lib/domain/terms/terms'
import { type Raise, raiseMoney } from './raise'

/** What an amount goes on from: the terms that it stands in, and its contract year that is continued. */
export type AmountGoing = {
  terms: Terms
  yearId: Id
  /** The years of its cost line, where they are not all: it grows from the first of them. */
  lineYears?: readonly Id[]
}

/**
 * An amount as it stood in the year that is continued, the same for every year of the renewed agreement, and raised. One
 * that grows by a rule of its own begins where it had got to, and goes on growing from there.
 * @param round how the rate of the amount is rounded
 */
export function continueAmount(amount: Amount, going: AmountGoing, raise: Raise, round: Round = DEFAULT_ROUND): Amount {
  const { yearId } = going
  const counted = amount.times === undefined ? {} : { times: continueTimes(amount.times, yearId) }
  const common = { ...counted, ...heldInYear(amount, yearId) }
  if ('percent' in amount) {
    const { years: _, ...of } = amount.of
    if (isOfOtherYears(amount, yearId)) return { each: null, ...common }
    return { ...amount, ...common, percent: valueInYear(amount.percent, yearId) ?? null, of }
  }
  if ('part' in amount) return { ...amount, ...common, part: valueInYear(amount.part, yearId) ?? null }
  const { each: __, eachAtMost, grows, ...rest } = amount
  return {
    ...rest,
    ...common,
    each: raiseMoney(findRate(amount, going, round), raise, amount.times),
    ...(eachAtMost === undefined ? {} : { eachAtMost: valueInYear(eachAtMost, yearId) ?? null }),
    ...(grows === undefined ? {} : { grows: continueGrowth(grows, yearId) }),
  }
}

/** Whether an amount rests on the cost of another year: in a renewal there is no such year to rest on any more. */
export function isOfOtherYears(amount: Amount, yearId: Id): boolean {
  return 'percent' in amount && amount.of.years?.some((id) => id !== yearId) === true
}

/** An agreement that goes on has not ended: what was taken off for that is not carried. */
export function continueTimes(times: readonly Times[], yearId: Id): Times[] {
  return times.flatMap((each): Times[] => {
    if (isQuantity(each)) return [{ ...each, n: valueInYear(each.n, yearId) ?? null }]
    return typeof each === 'object' ? [] : [each]
  })
}

function continueGrowth(grows: Growth, yearId: Id): Growth {
  if ('by' in grows) return { ...grows, by: valueInYear(grows.by, yearId) ?? null }
  if ('plusCents' in grows) return { ...grows, plusCents: valueInYear(grows.plusCents, yearId) ?? null }
  return grows
}

/** The rate of the year: as it is named for it, or as it had grown by then, before any cap. */
function findRate({ eachAtMost: _, ...amount }: RateAmount, going: AmountGoing, round: Round): Money {
  const named = valueInYear(amount.each, going.yearId)
  if (amount.grows === undefined || (isByYear(amount.each) && named !== undefined)) return named ?? null
  if (!isRanged(amount.each)) return grownRate(amount, going, round)
  const [low, high] = [pinRate(amount, 'low'), pinRate(amount, 'high')].map((end) => grownRate(end, going, round))
  return low === undefined || high === undefined || low === null || high === null
    ? null
    : { lowCents: low, highCents: high }
}

function grownRate(amount: RateAmount, { terms, ...going }: AmountGoing, round: Round): Cents | null {
  const run = { terms, actuals: {}, rare: RARE_PARTS, warn: () => undefined }
  const { value } = rateInYear(amount, { run, ...going, what: '', round })
  return value === null ? null : roundTo(value, DEFAULT_ROUND)
}
