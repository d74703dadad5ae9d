import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from './sections/form-context'
import { sectionOfField } from './values/sections'

/** Only what decides the cost, so that nothing else is sent to the browser: no officers, clauses or other organizations. */
export function selectCosted(values: DraftValues, context: FormContext): { values: DraftValues; context: FormContext } {
  const costed = Object.entries(values).filter(([field]) => isCosted(field))
  const named = new Set(costed.flatMap(([field, value]) => (field.endsWith('.organizationId') ? [value] : [])))
  const organizations = context.organizations
    .filter((organization) => named.has(organization.organizationId))
    .map((organization) => ({ ...organization, campuses: [] }))
  return { values: Object.fromEntries(costed), context: { ...context, organizations, file: null } }
}

function isCosted(field: string): boolean {
  const section = sectionOfField(field)
  if (section === 'positions') return field.startsWith('positions.')
  return field === 'keptTerms' || (section !== null && section !== 'purpose' && section !== 'paper')
}
