import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import {
  type Amount,
  type AmountHeld,
  type Growth,
  isQuantity,
  type Quantity,
  type RateAmount,
  type Times,
} from '@/lib/domain/terms/amount'
import { type ByYear, type Id, isByYear, isCentsRange, type Money } from '@/lib/domain/terms/by-year'
import { nameIn } from '@/lib/domain/terms/names'
import { wordFactor } from '@/lib/domain/terms/words/word-factor'

type Named = { id: Id; name?: string }

/** What amounts refer to, by what people call it; terms are such names. */
export type AmountNames = { costLines: readonly Named[]; measures: readonly Named[]; years: readonly Named[] }

/** A sum as the terms say it: "$61,142.41 for each officer, 3% more each year", "10% of Salary". */
export function wordAmountTerm(names: AmountNames, amount: Amount): string {
  const held = wordHeldTerm(names, amount)
  return `${wordFreeAmount(names, amount)}${held === '' ? '' : `, ${held}`}`
}

/** "in all at most $7,500, and at least $500"; nothing of an amount that is not held. */
export function wordHeldTerm(names: Pick<AmountNames, 'years'>, { atMost, atLeast }: AmountHeld): string {
  const words = [
    ...(atMost === undefined ? [] : [`at most ${wordByYear(names, atMost, wordMoney)}`]),
    ...(atLeast === undefined ? [] : [`at least ${wordByYear(names, atLeast, wordMoney)}`]),
  ]
  return words.length === 0 ? '' : `in all ${words.join(', and ')}`
}

function wordFreeAmount(names: AmountNames, amount: Amount): string {
  const times = (amount.times ?? []).map((each) => ` × ${wordTimesTerm(each)}`).join('')
  if ('percent' in amount) {
    const lines = joinNames((amount.of.costLines ?? []).map((id) => nameIn(names.costLines, id))) || 'all cost lines'
    const years = amount.of.years ? ` in ${joinNames(amount.of.years.map((id) => nameIn(names.years, id)))}` : ''
    return `${wordByYear(names, amount.percent, (percent) => percent ?? 'a percent not recorded')} of ${lines}${years}${times}`
  }
  if ('part' in amount) {
    const part = wordByYear(names, amount.part, (value) => value ?? 'a part not recorded')
    return `${part} of ${nameIn(names.measures, amount.ofMeasure)}${times}`
  }
  return `${wordRate(names, amount)}${times}`
}

function wordRate(names: AmountNames, { each, factor, times = [], grows, eachAtMost }: RateAmount): string {
  const cap = eachAtMost === undefined ? '' : `, at most ${wordByYear(names, eachAtMost, wordMoney)}`
  const units = times.filter(isQuantity).map(({ unit }) => unit)
  const by = factor === undefined ? '' : ` × ${wordFactor(factor, units)}`
  return `${wordByYear(names, each, wordMoney)}${grows ? `, ${wordGrowth(names, grows)}` : ''}${cap}${by}`
}

/** "3% more each year", "each year by the price index". */
export function wordGrowth(names: AmountNames, growth: Growth): string {
  if ('by' in growth) return `${wordByYear(names, growth.by, (by) => by ?? 'an unrecorded percent')} more each year`
  if ('plusCents' in growth) {
    return `${wordByYear(names, growth.plusCents, (plus) => (plus === null ? 'an unrecorded sum' : formatCentsInSentence(plus)))} more each year`
  }
  return `each year by ${nameIn(names.measures, growth.index)}`
}

function wordMoney(money: Money): string {
  if (money === null) return 'a sum not recorded'
  if (isCentsRange(money))
    return `${formatCentsInSentence(money.lowCents)} to ${formatCentsInSentence(money.highCents)}`
  return formatCentsInSentence(money)
}

/** "officers", "1,440 hours", "up to 180 days", "the contract year’s part of twelve months by days". */
export function wordTimesTerm(times: Times): string {
  if (!isQuantity(times)) return wordPartTerm(times)
  const n = isByYear(times.n) ? 'a number by year of' : (times.n ?? 'a number not recorded of')
  const most = times.atMost ? `, at most ${times.atMost}` : ''
  const least = `${most}${times.atLeast ? `, at least ${times.atLeast}` : ''}`
  return `${times.upTo ? 'up to ' : ''}${n} ${times.unit}${times.beyond ? ` beyond ${times.beyond}` : ''}${least}`
}

function wordPartTerm(part: Exclude<Times, Quantity>): string {
  if (part === 'headcount') return 'officers'
  if (typeof part === 'object') return 'the part of the days served before the agreement ended'
  return `the contract year’s part of twelve months by ${part === 'daysOfYear' ? 'days' : 'months'}`
}

/** One value as it is, or each year's: "50% (2024-25), 60% (2025-26)". */
export function wordByYear<T>(names: Pick<AmountNames, 'years'>, value: ByYear<T>, word: (value: T) => string): string {
  if (!isByYear(value)) return word(value)
  const years = names.years.filter(({ id }) => id in value.byYear)
  return years
    .flatMap(({ id, name }) => {
      const own = value.byYear[id]
      return own === undefined ? [] : [`${word(own)} (${name ?? id})`]
    })
    .join(', ')
}
