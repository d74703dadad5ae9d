import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type Row, readRows, writeRows } from './rows'

const FIELD = /^rules\.\d{1,4}\.([A-Za-z]+(?:\.[A-Za-z0-9-]{1,60}){0,5})$/

/** The one special rule among what a page sent; null when it sent none. */
export function readSentRule(sent: DraftValues): Row | null {
  const fields = Object.entries(sent).flatMap(([name, value]) => {
    const field = FIELD.exec(name)?.[1]
    return field === undefined ? [] : [[field, value] as const]
  })
  const row: Row = Object.fromEntries(fields)
  return row.key === undefined ? null : row
}

/** The draft's values with one special rule as it was sent just now: in its place, or last when it is new. */
export function replaceRule(values: DraftValues, sent: DraftValues): DraftValues {
  const row = readSentRule(sent)
  if (row === null) return values
  const rows = readRows(values, 'rules')
  const isNew = rows.every(({ key }) => key !== row.key)
  return writeRows(values, 'rules', isNew ? [...rows, row] : rows.map((old) => (old.key === row.key ? row : old)))
}
