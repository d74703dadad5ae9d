import type { DraftValues } from '@/lib/domain/agreement/draft'
import { nameStated } from '@/lib/domain/breakdown/checks/name-stated'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { isHeld, isQuantity, type Times } from '@/lib/domain/terms/amount'
import type { Billing } from '@/lib/domain/terms/billing'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { bearerName, nameIn, nameOf } from '@/lib/domain/terms/names'
import type { Source } from '@/lib/domain/terms/party'
import type { Rule } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { wordLimitTerm } from '@/lib/domain/terms/words/word-limit-term'
import { wordMinimum } from '@/lib/domain/terms/words/word-minimum'
import { wordSteps } from '@/lib/domain/terms/words/word-steps'
import { wordLines, wordPlan } from '../rules/payments/word-plan'
import { namesOfTerms, type RuleNames } from '../rules/rule-names'
import type { Answer } from './answer'

/**
 * What the cost terms hold that neither a section nor a special rule of the form can say, each as a sentence. Every change
 * made in the form keeps it. `values`: of the form, which say whether who pays what and the payments are still as they were.
 */
export function wordKept(terms: Terms, values: DraftValues): Answer[] {
  const name = (id: string) => bearerName(terms, id)
  const words = [
    ...terms.costLines.flatMap((line) => wordLine(terms, line)),
    ...(values.deal === 'kept' ? terms.split.map((rule) => wordRule(terms, rule)) : []),
    ...terms.sources.map((source) => wordSource(terms, source)),
    ...terms.limits.map((limit) => `${name(limit.on)} pays at most ${wordLimitTerm(terms, limit)}.`),
    ...(terms.minimums ?? []).map((minimum) => wordMinimum(terms, minimum)),
    ...terms.measures.map((measure) => `${nameOf(measure)}, a measure in ${measure.unit}.`),
    ...(values.plan === 'kept' ? terms.billing.map((billing) => wordBilling(billing, name, namesOfTerms(terms))) : []),
    ...terms.allocations.map(({ of, by, steps }) => `What ${name(of)} pays by ${by}: ${wordSteps(terms, steps)}.`),
    ...terms.stated.map((stated) => `${nameStated(terms, stated)}, as the paper prints it.`),
    ...terms.notes,
    ...(Object.keys(terms.rounding).length === 0 ? [] : ['Its rules of rounding.']),
  ]
  return words.length === 0 ? [] : [{ term: 'Kept as it is', words }]
}

/** A cost line's amount, where its fields cannot say it. */
function wordLine(terms: Terms, line: CostLine): string[] {
  const { amount, once } = line
  const isRateSaid =
    !('each' in amount) ||
    (amount.factor === undefined && amount.eachAtMost === undefined && (amount.times ?? []).every(isTyped))
  const isSaid = isRateSaid && !isHeld(amount)
  return [
    ...(isSaid ? [] : [`${nameOf(line)}: ${wordAmountTerm(terms, amount)}.`]),
    ...(once ? [`${nameOf(line)} is bought or done once: no part of it is taken off, and it is not renewed.`] : []),
  ]
}

const isTyped = (times: Times) =>
  times === 'headcount' || (isQuantity(times) && times.atLeast === undefined && times.atMost === undefined)

function wordRule(terms: Terms, { when = {}, steps }: Rule): string {
  const { costLines = [], positions = [], years = [] } = when
  const meant = [
    ...costLines.map((id) => nameIn(terms.costLines, id)),
    ...positions.map((id) => nameIn(terms.positions, id)),
    ...years.map((id) => nameIn(terms.years, id)),
  ]
  return `${meant.length === 0 ? 'Who pays what' : joinNames(meant)}: ${wordSteps(terms, steps)}.`
}

function wordSource(terms: Terms, { paidTo, years, ceiling, ...source }: Source): string {
  return [
    `${nameOf(source)}, a grant or credit`,
    ...(paidTo === undefined ? [] : [`paid to ${nameIn(terms.parties, paidTo)}`]),
    ...(years === undefined ? [] : [`in ${joinNames(years.map((id) => nameIn(terms.years, id)))}`]),
    ...(ceiling === undefined ? [] : [`at most ${wordAmountTerm(terms, { each: ceiling })} in all`]),
  ]
    .join(', ')
    .concat('.')
}

function wordBilling(billing: Billing, name: (id: string) => string, names: RuleNames): string {
  const { from, to, when, payments, openingCents, alreadyBilledCents, difference, agreedEnds } = billing
  const past = openingCents === undefined ? '' : ', less credit brought forward'
  const billed = alreadyBilledCents === undefined ? '' : ', some of them billed already'
  const met =
    difference === undefined
      ? ''
      : ' What they miss of a year, or pass it by, is set against the next year’s first payment.'
  const ended =
    agreedEnds === undefined
      ? ''
      : ' Of a year that ended early, the first payment due at or after its end is the last.'
  return `${name(from)} to ${name(to)}${wordLines(when, names)}: ${wordPlan(payments)}${past}${billed}.${met}${ended}`
}
