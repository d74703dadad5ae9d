import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readRows } from '../values/rows'
import { type FormContext, findOrganization } from './form-context'

/** How a sentence calls the party with this key. */
export function namePartyOfKey(values: DraftValues, context: FormContext, key: string): string {
  const row = readRows(values, 'parties').find((party) => party.key === key)
  const chosen = findOrganization(context, row?.organizationId ?? '')
  if (chosen !== null) return chosen.shortName
  return row?.side === 'agency' ? 'the city or county' : 'the other party'
}
