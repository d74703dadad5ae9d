import type { DraftValues } from '@/lib/domain/agreement/draft'
import { newRow, ROW_LISTS, type RowList } from './new-row'
import { type Row, readRows, writeRows } from './rows'

/** What a button of a list asks for: add a row, remove one, or move one up. */
export type RowChange = { act: 'add' | 'remove' | 'up'; list: string; at: number }

/** The change that a button's value names: "add:costLines", "remove:costLines.2", "up:officers.0.campuses.1". */
export function parseRowChange(intent: string): RowChange | null {
  const [, act, list = '', at = ''] = /^(add|remove|up):([A-Za-z.\d]*?[A-Za-z])(?:\.(\d{1,4}))?$/.exec(intent) ?? []
  if (act !== 'add' && act !== 'remove' && act !== 'up') return null
  if (listName(list) === null || (act !== 'add' && at === '')) return null
  return { act, list, at: Number(at) }
}

/** The most rows that one list takes; cost lines may come in from a spreadsheet. */
export const MOST_ROWS = 100
export const MOST_COST_LINES = 500

/** The values after the change, and the row to come back to ("costLines.4"). */
export function changeRows(values: DraftValues, { act, list, at }: RowChange): { values: DraftValues; row: string } {
  const name = listName(list)
  const rows = readRows(values, list)
  if (name === null) return { values, row: list }
  if (act === 'add') {
    const added =
      rows.length < (name === 'costLines' ? MOST_COST_LINES : MOST_ROWS) ? [...rows, newRow(name, rows, values)] : rows
    return { values: writeRows(values, list, added), row: `${list}.${added.length - 1}` }
  }
  if (act === 'remove') {
    const left = rows.filter((_, index) => index !== at)
    return { values: writeRows(values, list, left), row: left.length === 0 ? list : `${list}.${Math.max(0, at - 1)}` }
  }
  return { values: writeRows(values, list, moveUp(rows, at)), row: `${list}.${Math.max(0, at - 1)}` }
}

function moveUp(rows: readonly Row[], at: number): Row[] {
  const [moved, before] = [rows[at], rows[at - 1]]
  if (moved === undefined || before === undefined) return [...rows]
  return rows.map((row, index) => (index === at - 1 ? moved : index === at ? before : row))
}

function listName(list: string): RowList | null {
  const name = list.replace(/\.\d{1,4}\./g, '.')
  return ROW_LISTS.find((known) => known === name) ?? null
}
