import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Row } from '../values/rows'
import { writeRows } from '../values/rows'

/** Rows as the values of a list. */
export function writeList(list: string, rows: readonly Row[]): DraftValues {
  return writeRows({}, list, rows)
}
