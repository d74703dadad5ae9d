import { readdirSync, readFileSync } from 'node:fs'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import { nameOf } from '@/lib/domain/terms/names'
import type { Party } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { rangeOfYears } from '../build-terms/range-of-years'
import type { FormContext } from '../sections/form-context'

const LIBRARY = new URL('../../../../prisma/seed/library/', import.meta.url)

/** The names of the published agreements' terms files. */
export const LIBRARY_NAMES = readdirSync(LIBRARY).map((file) => file.replace(/\.json$/, ''))

/** The cost terms of a published agreement. */
export function readLibrary(name: string): Terms {
  const reading = readTermsFile(readFileSync(new URL(`${name}.json`, LIBRARY), 'utf8'))
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading.content.terms
}

/** Cost terms as an agreement from the first day of their years to the last, and what a form of it is read against. */
export function agreementOf(title: string, terms: Terms): { entry: AgreementEntry; context: FormContext } {
  const entry: AgreementEntry = {
    title,
    ...rangeOfYears(terms.years),
    parties: terms.parties.map(({ id, side }) => ({ organizationId: id, side, key: id })),
    terms,
    clauses: [],
    assignments: [],
    paper: null,
    making: { how: 'send' },
  }
  const context: FormContext = {
    ownId: terms.parties[0]?.id ?? '',
    organizations: terms.parties.map(toOrganization),
    file: null,
    hasKeptFile: false,
  }
  return { entry, context }
}

function toOrganization(party: Party): FormContext['organizations'][number] {
  return {
    organizationId: party.id,
    kind: 'other',
    name: nameOf(party),
    shortName: nameOf(party),
    fiscalYearStarts: `${String(party.fiscalYearStartsInMonth ?? 7).padStart(2, '0')}-01`,
    unclaimed: false,
    sharing: 'accepted',
    campuses: [],
  }
}
