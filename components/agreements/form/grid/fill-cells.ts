import { type AmountForChoice, readAmountFor } from '@/lib/forms/agreement/words/amount-for'
import { cellAt, type Place } from './grid-places'

/** Whether a text has more than one cell: less is pasted into the cell as anywhere else. */
export function holdsSeveralCells(text: string): boolean {
  return /[\t\n]/.test(text.replace(/[\r\n]+$/, ''))
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
