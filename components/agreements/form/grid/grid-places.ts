import type { KeyboardEvent } from 'react'

/** Where a cell is in the grid. */
export type Place = { row: number; column: number }

/** The place of a control of the grid; null for anything else. */
export function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return null
  const { row, column } = target.dataset
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) }
}

/** The control at a place; null where the grid has none. */
export function cellAt(within: Element, { row, column }: Place): HTMLInputElement | HTMLSelectElement | null {
  return within.querySelector(`[data-row="${row}"][data-column="${column}"]`)
}

/**
 * The cell that an arrow key leads to: the one above or below. Null where the key means something else, as in a choice
 * or in a field with suggestions.
 */
export function cellBeside(event: KeyboardEvent): HTMLInputElement | HTMLSelectElement | null {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  const place = placeOf(event.target)
  if (step === undefined || place === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null
  if (event.target instanceof HTMLSelectElement || (event.target as HTMLInputElement).list !== null) return null
  for (let row = place.row + step; row >= 0; row += step) {
    const isThere = cellAt(event.currentTarget, { row, column: 0 }) !== null
    const cell = cellAt(event.currentTarget, { row, column: place.column })
    if (!isThere || cell !== null) return cell
  }
  return null
}
