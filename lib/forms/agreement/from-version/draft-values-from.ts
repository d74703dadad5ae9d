import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView, PartyView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { ALL_VISITED } from '../values/visited'
import { valuesOfTerms } from './values-of-terms'
import { writeClauses } from './write-clauses'
import { writeOfficers } from './write-officers'
import { writePaper } from './write-paper'

/** A version of an agreement as form values, to be changed. */
export function draftValuesFrom(view: AgreementView): DraftValues {
  const { version, terms } = view
  const { title, startsOn, endsOn } = version
  return {
    ...valuesOfTerms({ title, startsOn, endsOn, parties: view.parties.map(toPartyEntry), terms }),
    ...writeOfficers(view.positions),
    ...writeClauses(view.clauses),
    ...writePaper(version, view.paper),
    visited: ALL_VISITED,
    ...(view.paper?.kind === 'file' ? { keptFile: view.paper.fileName } : {}),
  }
}

export function toPartyEntry({ organizationId, side, key }: PartyView): PartyEntry {
  return { key, organizationId, side }
}
