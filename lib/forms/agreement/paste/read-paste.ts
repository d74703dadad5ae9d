import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Cents } from '@/lib/domain/money/cents'
import { yearLabel } from '@/lib/domain/terms/names'
import { contractYearsOf } from '../build-terms/contract-years'
import { MOST_COST_LINES } from '../values/change-rows'
import { amountForChoices } from '../words/amount-for'
import { callColumn } from './columns/call-column'
import { type ColumnMeaning, columnLetter } from './columns/column-meaning'
import { findColumns } from './columns/find-columns'
import type { PastedLine, PastedTable } from './pasted'
import { readCells } from './read-cells'
import { type PasteSetting, type ReadRow, readRow } from './rows/read-row'
import { findTotalFaults, isTotalName } from './rows/total-row'

/**
 * What a text copied from a spreadsheet says as cost lines of this draft. Nothing is guessed about an amount: a cell
 * that is none is named by row and column. `chosen` overrides what a column is taken for, by its letter.
 */
export function readPaste(
  text: string,
  values: DraftValues,
  chosen: Readonly<Record<string, ColumnMeaning>> = {},
): PastedTable {
  const { rows, openQuoteInRow } = readCells(text)
  if (openQuoteInRow !== null) {
    return refused(
      `Row ${openQuoteInRow}: a quotation mark opens and never closes. Take it away, or copy the cells again.`,
    )
  }
  if (rows.every((row) => row.every(isBlank))) return refused('Paste the cells that hold the cost lines.')
  if (rows.every((row) => row.length < 2)) {
    return refused(
      'No columns were found. Copy the cells in the spreadsheet itself, names and amounts, and paste them.',
    )
  }
  const years = contractYearsOf(values)
  const { columns, firstRow, faults, leftOut } = findColumns(rows, years, chosen)
  const setting: PasteSetting = { columns, years, amountFor: amountForChoices(values) }
  const body = readBody(rows, firstRow, setting)
  return {
    columns,
    lines: body.lines,
    faults: [...faults, ...body.faults],
    leftOut: [...leftOut, ...body.leftOut],
    yearsWithout: columns.some(({ meaning }) => meaning.kind === 'amount')
      ? []
      : years.flatMap((year, at) =>
          columns.some(({ meaning }) => meaning.kind === 'year' && meaning.at === at) ? [] : [yearLabel(year)],
        ),
  }
}

type Body = Pick<PastedTable, 'lines' | 'faults' | 'leftOut'>

function readBody(rows: readonly string[][], firstRow: number, setting: PasteSetting): Body {
  const body: Body = { lines: [], faults: [], leftOut: [] }
  const last = rows.findLastIndex((row) => !row.every(isBlank))
  let sinceLastTotal: PastedLine[] = []
  for (let at = firstRow; at <= last; at += 1) {
    const [cells, row] = [rows[at] ?? [], at + 1]
    if (cells.every(isBlank)) {
      body.leftOut.push(`Row ${row} is blank and left out.`)
      continue
    }
    const wide = findExtraCells(cells, row, setting)
    const read = readRow(cells, row, setting)
    if (wide !== null || read.faults.length > 0) {
      body.faults.push(...(wide === null ? read.faults : [wide]))
    } else if (isTotalName(read.name)) {
      const found = findTotalFaults(read.amounts, body.lines, sinceLastTotal)
      body.faults.push(...found.map(({ at: year, sentence }) => `${placeOf(row, year, setting)}: ${sentence}`))
      if (found.length === 0) body.leftOut.push(`Row ${row}, “${read.name}”, is left out: it adds up rows above it.`)
      sinceLastTotal = []
    } else {
      const line = toLine(read, row)
      body.faults.push(...findLineFaults(read, row, body.lines, setting))
      body.lines.push(line)
      sinceLastTotal.push(line)
    }
  }
  return { ...body, faults: [...body.faults, ...findSizeFaults(body.lines.length, setting.years)] }
}

const isBlank = (cell: string) => cell.trim() === ''

function toLine({ name, category, per, amounts }: ReadRow, row: number): PastedLine {
  const credit = amounts.some((amount) => amount !== null && amount < 0)
  return { row, name, category, per, credit, amounts: amounts.map((amount) => amount && (Math.abs(amount) as Cents)) }
}

/** A row with more cells than there are columns: a cell too many, or a tab within one. */
function findExtraCells(cells: readonly string[], row: number, { columns }: PasteSetting): string | null {
  const filled = cells.findLastIndex((cell) => !isBlank(cell)) + 1
  if (filled <= columns.length) return null
  const extra = columnLetter(columns.length)
  return `Row ${row}, column ${extra}: the row has ${filled} cells, and there are ${columns.length} columns. Take the extra cells away.`
}

function findLineFaults(
  { name, amounts }: ReadRow,
  row: number,
  above: readonly PastedLine[],
  setting: PasteSetting,
): string[] {
  const nameColumn = setting.columns.find(({ meaning }) => meaning.kind === 'name')
  const place = `Row ${row}${nameColumn === undefined ? '' : `, ${callColumn(nameColumn, setting.years)}`}`
  if (name === '') return [`${place}: the row has no name. Enter one, or take the row away.`]
  const same = above.find((line) => line.name.toLowerCase() === name.toLowerCase())
  const faults =
    same === undefined ? [] : [`${place}: “${name}” is row ${same.row} already. Give each cost line a name of its own.`]
  const below = amounts.findIndex((amount) => amount !== null && amount < 0)
  if (below < 0 || !amounts.some((amount) => amount !== null && amount > 0)) return faults
  const sentence = 'an amount below $0 is a credit, and other years of the row are a cost. Make them two rows.'
  return [...faults, `${placeOf(row, below, setting)}: ${sentence}`]
}

/** "Row 4, column C (2023-24)": the cell of a contract year. */
function placeOf(row: number, year: number, { columns, years }: PasteSetting): string {
  const column = columns.find(
    ({ meaning }) => meaning.kind === 'amount' || (meaning.kind === 'year' && meaning.at === year),
  )
  return column === undefined ? `Row ${row}` : `Row ${row}, ${callColumn(column, years)}`
}

function findSizeFaults(lines: number, years: readonly ContractYear[]): string[] {
  if (lines > MOST_COST_LINES) {
    return [
      `There are ${lines} rows, and an agreement takes at most ${MOST_COST_LINES} cost lines. Add up what belongs together.`,
    ]
  }
  const amounts = lines * years.length
  if (amounts <= MOST_AMOUNTS) return []
  return [
    `There are ${amounts.toLocaleString('en-US')} amounts, and an agreement takes at most 9,000. Add up what belongs together.`,
  ]
}

/** As many as a cost breakdown takes. */
const MOST_AMOUNTS = 9_000

function refused(fault: string): PastedTable {
  return { columns: [], lines: [], faults: [fault], leftOut: [], yearsWithout: [] }
}
