import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from './sections/form-context'
import { sectionOfField } from './values/sections'

/** The typed fields that decide the cost: no title, officer or clause, which the figures need not wait for. */
export function selectCostedValues(values: DraftValues): DraftValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => isCosted(field)))
}

/** Only what decides the cost, so that nothing else is sent to the browser: no officers, clauses or other organizations. */
export function selectCosted(values: DraftValues, context: FormContext): { values: DraftValues; context: FormContext } {
  const costed = selectCostedValues(values)
  const named = new Set(
    Object.entries(costed).flatMap(([field, value]) => (field.endsWith('.organizationId') ? [value] : [])),
  )
  const organizations = context.organizations
    .filter((organization) => named.has(organization.organizationId))
    .map((organization) => ({ ...organization, campuses: [] }))
  return { values: costed, context: { ...context, organizations, file: null } }
}

function isCosted(field: string): boolean {
  if (field === 'title') return false
  const section = sectionOfField(field)
  if (section === 'positions') return field.startsWith('positions.')
  return field === 'keptTerms' || (section !== null && section !== 'purpose' && section !== 'paper')
}
