import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type Row, readRows, writeRows } from '../values/rows'
import type { Difference, Side } from './list-differences'

/** Our form with what was chosen of theirs. What is not chosen stays as suggested. */
export function takeChoices(
  yours: DraftValues,
  theirs: DraftValues,
  differences: readonly Difference[],
  choices: Readonly<Record<string, string>>,
): DraftValues {
  return differences
    .filter((difference) => chosen(difference, choices) === 'theirs')
    .reduce((values, difference) => take(values, theirs, difference), yours)
}

function chosen({ id, suggested }: Difference, choices: Readonly<Record<string, string>>): Side {
  const choice = choices[id]
  return choice === 'yours' || choice === 'theirs' ? choice : suggested
}

function take(values: DraftValues, theirs: DraftValues, { list, key, field }: Difference): DraftValues {
  if (list === null || key === null) return takeField(values, theirs, field ?? '')
  const rows = readRows(values, list)
  const other = readRows(theirs, list).find((row) => row.key === key)
  if (other === undefined)
    return writeRows(
      values,
      list,
      rows.filter((row) => row.key !== key),
    )
  const at = rows.findIndex((row) => row.key === key)
  if (at < 0) return writeRows(values, list, [...rows, other])
  return writeRows(
    values,
    list,
    rows.map((row, index) => (index === at ? mergeRow(row, other, field) : row)),
  )
}

function mergeRow(row: Row, other: Row, field: string | null): Row {
  return field === null ? other : { ...row, [field]: other[field] ?? '' }
}

function takeField(values: DraftValues, theirs: DraftValues, field: string): DraftValues {
  const { [field]: _, ...others } = values
  const value = theirs[field]
  return value === undefined ? others : { ...others, [field]: value }
}
