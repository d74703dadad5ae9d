import type { DraftValues } from '@/lib/domain/agreement/draft'
import { contractYearsOf } from '../build-terms/contract-years'
import { type Row, readRows, writeRows } from '../values/rows'

/** The cost lines with an amount for each contract year; where all years had one amount, each year has it. */
export function spreadAmounts(values: DraftValues): DraftValues {
  const count = contractYearsOf(values).length
  if (count < 2 || values.amountsBy === 'year') return values
  const rows = readRows(values, 'costLines').map((row) => {
    const amount = row['amounts.0']
    return amount === undefined
      ? row
      : withAmounts(
          row,
          Array.from({ length: count }, () => amount),
        )
  })
  return { ...writeRows(values, 'costLines', rows), amountsBy: 'year' }
}

/** The cost lines with one amount for all contract years, where every line has the same in each; else as they are. */
export function foldAmounts(values: DraftValues): DraftValues {
  const count = contractYearsOf(values).length
  if (count < 2 || values.amountsBy !== 'year') return values
  const rows = readRows(values, 'costLines')
  const isSame = rows.every((row) => new Set(readAmounts(row, count).map((amount) => amount.trim())).size === 1)
  if (!isSame) return values
  const folded = rows.map((row) => (row['amounts.0'] === undefined ? row : withAmounts(row, [row['amounts.0']])))
  return { ...writeRows(values, 'costLines', folded), amountsBy: 'same' }
}

/** The amounts of a row as typed, one for each of so many contract years. */
export function readAmounts(row: Row, count: number): string[] {
  return Array.from({ length: count }, (_, at) => row[`amounts.${at}`] ?? '')
}

/** The row with these amounts in place of its own. */
export function withAmounts(row: Row, amounts: readonly string[]): Row {
  const others = Object.entries(row).filter(([field]) => !field.startsWith('amounts.'))
  return Object.fromEntries([...others, ...amounts.map((amount, at) => [`amounts.${at}`, amount])])
}
