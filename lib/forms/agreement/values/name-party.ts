import type { DraftValues } from '@/lib/domain/agreement/draft'
import { newRow } from './new-row'
import { readRows, writeRows } from './rows'

/** The values with an organization as the first party that was not chosen yet, or as one more; one that is there stays. */
export function nameParty(values: DraftValues, organizationId: string): DraftValues {
  const rows = readRows(values, 'parties')
  if (rows.some((row) => row.organizationId === organizationId)) return values
  const open = rows.findIndex((row) => row.organizationId === '')
  if (open < 0) return writeRows(values, 'parties', [...rows, { ...newRow('parties', rows, values), organizationId }])
  return { ...values, [`parties.${open}.organizationId`]: organizationId }
}
