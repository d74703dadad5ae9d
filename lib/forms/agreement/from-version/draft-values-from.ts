import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView, PartyView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { describePayments } from '../build-terms/build-billing'
import { describePosition } from '../build-terms/build-position'
import { describeDeal } from '../build-terms/build-split'
import { describeCostLine, differByYear } from '../build-terms/describe-cost-line'
import { writeKeptTerms } from '../values/kept-terms'
import { ALL_VISITED } from '../values/visited'
import { writeClauses } from './write-clauses'
import { writeCostLine } from './write-cost-line'
import { writeDeal } from './write-deal'
import { writeList } from './write-list'
import { writeOfficers } from './write-officers'
import { writePaper } from './write-paper'
import { writePayments } from './write-payments'

/**
 * A version of an agreement as form values, to be changed. Cost terms that the form has no fields for travel along and
 * stay as they are.
 */
export function draftValuesFrom(view: AgreementView): DraftValues {
  const { version, terms } = view
  const { title, startsOn, endsOn } = version
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
    ...writeDeal(describeDeal(terms.split, keys)),
    ...writePayments(describePayments(terms.billing)),
    ...writeClauses(view.clauses),
    ...writePaper(version, view.paper),
    visited: ALL_VISITED,
    ...(view.paper?.kind === 'file' ? { keptFile: view.paper.fileName } : {}),
    keptTerms: writeKeptTerms({ range: { startsOn, endsOn }, parties, terms }),
  }
}

function toEntry({ organizationId, side, key }: PartyView): PartyEntry {
  return { key, organizationId, side }
}
