import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { readAmountCell } from '../amounts/read-amount-cell'
import { shorten } from '../amounts/shorten'
import { type ColumnMeaning, columnLetter, type PastedColumn, writeMeaning } from './column-meaning'
import { findColumnFaults } from './find-column-faults'
import { guessMeanings } from './guess-meanings'
import { readHeading } from './read-heading'

/** The columns of a pasted table, the row (from 0) in which its lines begin, and what is wrong or left out above them. */
export type FoundColumns = { columns: PastedColumn[]; firstRow: number; faults: string[]; leftOut: string[] }

/**
 * What each column is: as its heading says, as somebody chose for its letter, or, without headings, by what it holds.
 */
export function findColumns(
  rows: readonly string[][],
  years: readonly ContractYear[],
  chosen: Readonly<Record<string, ColumnMeaning>>,
): FoundColumns {
  const headingRow = findHeadingRow(rows, years)
  const headings = headingRow === null ? [] : (rows[headingRow] ?? []).map((cell) => cell.trim())
  const firstRow = headingRow === null ? 0 : headingRow + 1
  const body = rows.slice(firstRow)
  const width = headingRow === null ? Math.max(0, ...rows.map((row) => row.length)) : lastFilled(headings, body)
  const guessed = headingRow === null ? guessMeanings(body, width, years.length) : []
  const columns = Array.from({ length: width }, (_, at): PastedColumn => {
    const letter = columnLetter(at)
    const heading = headings[at] ?? ''
    const meaning = chosen[letter] ?? guessed[at] ?? meaningOf(heading, years)
    return { at, letter, heading, meaning }
  })
  const named = headingRow === null ? columns : withName(columns, chosen)
  const found = findColumnFaults(named, body, years, chosen)
  const titles = rows.slice(0, headingRow ?? 0).flatMap((row, at) => {
    const title = row.find((cell) => cell.trim() !== '')
    return title === undefined
      ? []
      : [`Row ${at + 1}, “${shorten(title.trim())}”, is left out: it is above the headings.`]
  })
  return { columns: named, firstRow, faults: found.faults, leftOut: [...titles, ...found.leftOut] }
}

/** The first row that names columns and holds no amount; null where amounts come first. */
function findHeadingRow(rows: readonly string[][], years: readonly ContractYear[]): number | null {
  for (const [at, row] of rows.slice(0, 10).entries()) {
    const read = row.map((cell) => readHeading(cell, years))
    const hasAmount = row.some((cell, column) => read[column] === null && isAmount(cell))
    if (hasAmount) return null
    const filled = row.filter((cell) => cell.trim() !== '').length
    if (read.some((heading) => heading !== null) && (filled > 1 || row.length === 1)) return at
  }
  return null
}

function isAmount(cell: string): boolean {
  const amount = readAmountCell(cell)
  return amount.ok && amount.value !== null
}

/** So many columns as have a heading, or one more where lines hold something beyond: a merged heading. */
function lastFilled(headings: readonly string[], body: readonly string[][]): number {
  const headed = headings.findLastIndex((heading) => heading !== '') + 1
  const under = body.filter((row) => row.length <= headings.length)
  const filled = Math.max(0, ...under.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1))
  return Math.max(headed, filled)
}

function meaningOf(heading: string, years: readonly ContractYear[]): ColumnMeaning {
  const read = readHeading(heading, years)
  if (read === null || read === 'unknownYear') return { kind: 'ignored' }
  return read.meaning
}

/** Where no heading says “Name”, the first column that says nothing else is the name. */
function withName(columns: PastedColumn[], chosen: Readonly<Record<string, ColumnMeaning>>): PastedColumn[] {
  const isName = ({ meaning }: PastedColumn) => meaning.kind === 'name'
  const first = columns.find((column) => writeMeaning(column.meaning) === 'ignored' && !(column.letter in chosen))
  if (columns.some(isName) || first === undefined || first.at > 1) return columns
  return columns.map((column) => (column === first ? { ...column, meaning: { kind: 'name' } } : column))
}
