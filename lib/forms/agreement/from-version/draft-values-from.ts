import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView, PartyView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { describePayments } from '../build-terms/build-billing'
import { describePosition } from '../build-terms/build-position'
import { describeCostLine, differByYear } from '../build-terms/describe-cost-line'
import { YEARS_RULE } from '../build-terms/typed-years'
import { takeRules } from '../rules/take-rules'
import { writeKeptTerms } from '../values/kept-terms'
import { ALL_VISITED } from '../values/visited'
import { describeDeal } from '../who-pays/describe-deal'
import { writeDeal } from '../who-pays/write-deal'
import { writeClauses } from './write-clauses'
import { writeCostLine } from './write-cost-line'
import { writeList } from './write-list'
import { writeOfficers } from './write-officers'
import { writePaper } from './write-paper'
import { writePayments } from './write-payments'

/**
 * A version of an agreement as form values, to be changed: its special rules as rows, the rest in the sections. Cost terms
 * that the form has no words for travel along and stay as they are.
 */
export function draftValuesFrom(view: AgreementView): DraftValues {
  const { version } = view
  const { title, startsOn, endsOn } = version
  const taken = takeRules(view.terms, { startsOn, endsOn })
  const { rows } = taken
  const terms = { ...taken.rest, years: view.terms.years }
  const inRule = rows.some(({ kind }) => kind === YEARS_RULE) ? { yearsInRule: true as const } : {}
  const parties = view.parties.map(toEntry)
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
    ...writeOfficers(view.positions),
    amountsBy: byYear ? 'year' : 'same',
    ...writeList(
      'costLines',
      terms.costLines.map((line) => writeCostLine(describeCostLine(line, terms.years, count))),
    ),
    ...writeDeal(describeDeal(terms, keys), terms.years),
    ...writeList('rules', rows),
    ...writePayments(describePayments(terms.billing)),
    ...writeClauses(view.clauses),
    ...writePaper(version, view.paper),
    visited: ALL_VISITED,
    ...(view.paper?.kind === 'file' ? { keptFile: view.paper.fileName } : {}),
    keptTerms: writeKeptTerms({ range: { startsOn, endsOn }, parties, terms, ...inRule }),
  }
}

function toEntry({ organizationId, side, key }: PartyView): PartyEntry {
  return { key, organizationId, side }
}
