import Papa from 'papaparse'

/** Rows of cells as they were copied, or the row (from 1) in which a quotation mark opens and never closes. */
export type Cells = { rows: string[][]; openQuoteInRow: number | null }

/**
 * The cells of a text copied from a spreadsheet: tabs between cells, a line for each row. Excel puts a cell with line
 * breaks between quotation marks and doubles those within; Calc writes every cell as it is, so that marks which cannot
 * be such a pair are text.
 */
export function readCells(text: string): Cells {
  const quoted = Papa.parse<string[]>(text, { delimiter: '\t' })
  const open = quoted.errors.find(({ type }) => type === 'Quotes')
  if (open === undefined) return { rows: quoted.data, openQuoteInRow: null }
  if (quoted.errors.some(({ code }) => code === 'InvalidQuotes')) {
    return { rows: Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '\0' }).data, openQuoteInRow: null }
  }
  return { rows: [], openQuoteInRow: (open.row ?? 0) + 1 }
}
