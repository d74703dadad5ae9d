import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { proposeDates } from '@/lib/domain/agreement/renewal/propose-dates'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { daysIn } from '@/lib/domain/calendar/date-range'
import { nameOf } from '@/lib/domain/terms/names'
import { continueTerms, findModelYear } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE } from '@/lib/domain/terms/renew/raise'
import type { Terms } from '@/lib/domain/terms/terms'
import { makeContractYears } from '../build-terms/contract-years'

const A_MONTH = 31

/** What a renewal of the version needs somebody to look at, each a sentence. */
export function wordToCheck({ terms, version }: AgreementView): string[] {
  const years = makeContractYears(proposeDates(version))
  const renewed = continueTerms(terms, years, NO_RAISE)
  const model = findModelYear(terms.years)
  const growing = renewed.costLines.filter(({ amount }) => 'grows' in amount && amount.grows !== undefined)
  const [days, newDays] = [daysIn(model), daysIn(years[0] ?? model)]
  return [
    ...(terms.years.length > 1
      ? [`Every new year is as ${nameOf(model)} was: its amounts, percents and grants, not those of the years before.`]
      : []),
    ...(Math.abs(days - newDays) > A_MONTH
      ? [`${nameOf(model)} had ${days} days, and the new contract year has ${newDays}: check the amounts.`]
      : []),
    ...(growing.length > 0
      ? [
          `${joinNames(growing.map(nameOf))} ${growing.length === 1 ? 'grows' : 'grow'} by a rule of the agreement: the first new year is at the rate of ${nameOf(model)}, and later ones grow from there.`,
        ]
      : []),
    ...renewed.sources.map((source) => `${nameOf(source)}: check that this money goes on.`),
    ...(terms.measures.length > 0 ? [`${joinNames(terms.measures.map(nameOf))}: enter the numbers of today.`] : []),
    ...(terms.notes.length > 0 ? ['The notes: read whether they still hold.'] : []),
  ]
}

/** What a renewal of the version does not carry over, each a sentence. */
export function wordNotCarried({ terms, positions, clauses }: AgreementView): string[] {
  const renewed = continueTerms(terms, terms.years, NO_RAISE)
  const once = terms.costLines.filter((line) => line.once).map(nameOf)
  const gone = goneOf(terms, renewed, 'costLines').filter((name) => !once.includes(name))
  const ended = [...gone, ...goneOf(terms, renewed, 'sources')]
  const hasPast = terms.billing.some((one) => one.openingCents !== undefined || one.alreadyBilledCents !== undefined)
  return [
    'The day of signing, who signed, and the paper.',
    ...(positions.length > 0
      ? ['Who serves: assignments end with the old agreement. Name the officers of the new one under positions.']
      : []),
    ...(terms.stated.length > 0 ? ['The figures that the old paper prints.'] : []),
    ...(clauses.some(({ page }) => page !== null) ? ['The pages on which the old paper has its clauses.'] : []),
    ...(hasPast ? ['Credit brought forward, and payments billed already.'] : []),
    ...(once.length > 0 ? [`What was bought or done once: ${joinNames(once)}.`] : []),
    ...(ended.length > 0 ? [`What ended before the last contract year: ${joinNames(ended)}.`] : []),
  ]
}

function goneOf(before: Terms, after: Terms, part: 'costLines' | 'sources'): string[] {
  const left = after[part].map(({ id }) => id)
  return before[part].filter(({ id }) => !left.includes(id)).map(nameOf)
}
