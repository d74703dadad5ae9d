import { readCells } from '@/lib/forms/agreement/paste/read-cells'
import { type AmountForChoice, readAmountFor } from '@/lib/forms/agreement/words/amount-for'
import { cellAt, type Place } from './grid-places'

/** The cells of a text copied from a spreadsheet, row by row. */
export function splitCells(text: string): readonly (readonly string[])[] {
  return readCells(text.replace(/[\r\n]+$/, '')).rows
}

/** Fills the grid with pasted cells, from a place on to the right and down. Returns what to say of it. */
export function fillCells(
  grid: Element,
  from: Place,
  cells: readonly (readonly string[])[],
  amountFor: readonly AmountForChoice[],
): string {
  let [filled, left] = [0, 0]
  for (const [down, row] of cells.entries()) {
    for (const [right, text] of row.entries()) {
      const cell = cellAt(grid, { row: from.row + down, column: from.column + right })
      const value = cell instanceof HTMLSelectElement ? readAmountFor(text, amountFor) : text.trim()
      if (cell === null || value === null) {
        if (text.trim() !== '') left += 1
        continue
      }
      cell.value = value
      filled += 1
    }
  }
  // One event for all of it: whoever follows the form reads it whole.
  grid.dispatchEvent(new Event('input', { bubbles: true }))
  const said = filled === 1 ? '1 cell is pasted.' : `${filled} cells are pasted.`
  return left === 0 ? said : `${said} ${left === 1 ? '1 cell' : `${left} cells`} did not fit.`
}
