import { fieldId } from '@/components/ui/forms/field-attributes'

const FIRST_FIELD: Record<string, string> = {
  parties: 'organizationId',
  positions: 'name',
  officers: 'name',
  campuses: 'campusId',
  costLines: 'name',
  clauses: 'summary',
  rules: 'key',
  items: 'name',
}

/** The first control of the row that an address names ("costLines.4"); null for anything else. */
export function rowFieldId(row: unknown): string | null {
  const match = typeof row === 'string' ? /^(?:(?:officers|rules)\.\d{1,4}\.)?([A-Za-z]+)\.\d{1,4}$/.exec(row) : null
  const field = FIRST_FIELD[match?.[1] ?? '']
  return match === null || field === undefined ? null : fieldId(`${match[0]}.${field}`)
}

const FIELD_NAME = /^[A-Za-z]+(\.[A-Za-z0-9-]{1,60}){0,7}$/

/** The control that an address asks for by its name ("costLines.4.name"); null for anything that is no field's name. */
export function askedFieldId(at: unknown): string | null {
  return typeof at === 'string' && FIELD_NAME.test(at) ? fieldId(at) : null
}
