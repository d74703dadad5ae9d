import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type Row, readRows } from './rows'

/**
 * Whether a cost line that the form offered by itself was left wholly as it was: no amount, and nothing else changed. It
 * then says nothing, not even that an amount is not recorded; whoever means that ticks it.
 */
export function isLeftOut(row: Row): boolean {
  const { offered, name = '', category = '', per = 'all', basis = '' } = row
  if (offered === undefined || row.unsaid === 'yes') return false
  const amounts = Object.entries(row).filter(([field]) => field.startsWith('amounts.'))
  return (
    name.trim() === offered &&
    category === offered.toLowerCase() &&
    per === 'all' &&
    basis === '' &&
    amounts.every(([, typed]) => typed.trim() === '')
  )
}

/** The names of the cost lines that are left out. */
export function listLeftOut(values: DraftValues): string[] {
  return readRows(values, 'costLines').flatMap((row) => (isLeftOut(row) ? [row.name?.trim() ?? ''] : []))
}
