import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { describePayments } from '../build-terms/build-billing'
import { describePosition } from '../build-terms/build-position'
import { describeCostLine, differByYear } from '../build-terms/describe-cost-line'
import { YEARS_RULE } from '../build-terms/typed-years'
import { takeRules } from '../rules/take-rules'
import { writeKeptTerms } from '../values/kept-terms'
import { describeDeal } from '../who-pays/describe-deal'
import { writeDeal } from '../who-pays/write-deal'
import { writeCostLine } from './write-cost-line'
import { writeList } from './write-list'
import { writePayments } from './write-payments'

/** What an agreement is called, from when to when it is, between whom, and its cost terms. */
export type TermsFacts = Pick<AgreementEntry, 'title' | 'startsOn' | 'endsOn' | 'parties' | 'terms'>

/**
 * Cost terms as form values: their special rules as rows, the rest in the sections. What the form has no words for travels
 * along and stays as it is. A party without an organization ("") is still to be chosen.
 */
export function valuesOfTerms(facts: TermsFacts): DraftValues {
  const { title, startsOn, endsOn, parties } = facts
  const taken = takeRules(facts.terms, { startsOn, endsOn })
  const { rows } = taken
  const terms = { ...taken.rest, years: facts.terms.years }
  const inRule = rows.some(({ kind }) => kind === YEARS_RULE) ? { yearsInRule: true as const } : {}
  const keys = parties.map((party) => party.key)
  const byYear = differByYear(terms)
  const count = byYear ? terms.years.length : 1
  return {
    title,
    startsOn,
    endsOn,
    ...writeList('parties', parties),
    ...writeList(
      'positions',
      terms.positions.map(describePosition).map(({ kept, headcount, ...position }) => ({
        ...position,
        headcount: headcount ?? '',
        ...(kept ? { kept: 'yes' } : {}),
      })),
    ),
    amountsBy: byYear ? 'year' : 'same',
    ...writeList(
      'costLines',
      terms.costLines.map((line) => writeCostLine(describeCostLine(line, terms.years, count))),
    ),
    ...writeDeal(describeDeal(terms, keys), terms.years),
    ...writeList('rules', rows),
    ...writePayments(describePayments(terms.billing)),
    keptTerms: writeKeptTerms({ range: { startsOn, endsOn }, parties, terms, ...inRule }),
  }
}
