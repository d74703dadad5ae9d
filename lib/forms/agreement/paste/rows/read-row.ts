import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Cents } from '@/lib/domain/money/cents'
import { type AmountForChoice, readAmountFor } from '../../words/amount-for'
import { readAmountCell } from '../amounts/read-amount-cell'
import { shorten } from '../amounts/shorten'
import { callColumn } from '../columns/call-column'
import type { ColumnMeaning, PastedColumn } from '../columns/column-meaning'
import { guessCategory } from './guess-category'

/** What pasted rows are read against. */
export type PasteSetting = {
  columns: readonly PastedColumn[]
  years: readonly ContractYear[]
  amountFor: readonly AmountForChoice[]
}

/** The words and amounts of one row; a cell that cannot be read leaves null, and its sentence among the faults. */
export type ReadRow = {
  name: string
  category: string
  per: string
  /** As the row has them, below zero or not; one for each contract year. */
  amounts: (Cents | null)[]
  faults: string[]
}

/** One row of a pasted table, `row` counted from 1. */
export function readRow(cells: readonly string[], row: number, setting: PasteSetting): ReadRow {
  const { columns, years, amountFor } = setting
  const faults: string[] = []
  const textOf = (kind: ColumnMeaning['kind']) => {
    const column = columns.find(({ meaning }) => meaning.kind === kind)
    return column === undefined ? '' : (cells[column.at] ?? '').replace(/\s+/g, ' ').trim()
  }
  const refuse = (kind: ColumnMeaning['kind'], sentence: string) => {
    const column = columns.find(({ meaning }) => meaning.kind === kind)
    faults.push(
      column === undefined ? `Row ${row}: ${sentence}` : `Row ${row}, ${callColumn(column, years)}: ${sentence}`,
    )
  }
  const [position, typedCategory] = [textOf('position'), textOf('category')]
  const hasNames = columns.some(({ meaning }) => meaning.kind === 'name')
  const name = hasNames
    ? textOf('name')
    : [capitalize(typedCategory), position].filter((word) => word !== '').join(', ')
  if (name.length > 100) refuse('name', `the name has ${name.length} characters. Shorten it to at most 100.`)

  const category = typedCategory.toLowerCase() || guessCategory(name)
  if (category.length > 60)
    refuse('category', `the category has ${category.length} characters. Shorten it to at most 60.`)
  if (/^[$(\d]/.test(category)) {
    refuse(
      'category',
      `“${shorten(typedCategory)}” is an amount, not a category. Check that no cell of the row is missing.`,
    )
  }

  const per = readAmountFor(position, amountFor)
  if (per === null) {
    const known = amountFor.flatMap(({ value, label }) =>
      value.startsWith('of:') ? [label.replace(/^.* of /, '')] : [],
    )
    const choices = known.length === 0 ? 'it has none yet' : known.join(', ')
    refuse(
      'position',
      `“${shorten(position)}” is no position of this agreement (${choices}). Change it, or leave the cell empty for all officers together.`,
    )
  }

  const amounts: (Cents | null)[] = Array.from({ length: Math.max(1, years.length) }, () => null)
  for (const column of columns) {
    if (column.meaning.kind !== 'amount' && column.meaning.kind !== 'year') continue
    const read = readAmountCell(cells[column.at] ?? '')
    if (!read.ok) faults.push(`Row ${row}, ${callColumn(column, years)}: ${read.refusal}`)
    else if (column.meaning.kind === 'year') amounts[column.meaning.at] = read.value
    else amounts.fill(read.value)
  }
  return { name, category, per: per ?? 'all', amounts, faults }
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
