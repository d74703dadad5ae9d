import { readAmountCell } from '../amounts/read-amount-cell'
import type { ColumnMeaning } from './column-meaning'

/** What columns without headings are: the amounts by their cells, before them name, category and position. */
export function guessMeanings(rows: readonly string[][], width: number, yearCount: number): ColumnMeaning[] {
  const amounts = Array.from({ length: width }, (_, at) => at).filter((at) => holdsAmounts(rows, at))
  const words = (['name', 'category', 'position'] as const).map((kind) => ({ kind }))
  return Array.from({ length: width }, (_, at): ColumnMeaning => {
    const place = amounts.indexOf(at)
    if (place >= 0) {
      if (amounts.length === 1) return { kind: 'amount' }
      return place < yearCount ? { kind: 'year', at: place } : { kind: 'ignored' }
    }
    const before = at - amounts.filter((amount) => amount < at).length
    return words[before] ?? { kind: 'ignored' }
  })
}

/** At least as many amounts as anything else: one faulty cell does not make it a column of words. */
function holdsAmounts(rows: readonly string[][], at: number): boolean {
  const filled = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
  const amounts = filled.filter((cell) => readAmountCell(cell).ok).length
  return filled.length > 0 && amounts * 2 >= filled.length
}
