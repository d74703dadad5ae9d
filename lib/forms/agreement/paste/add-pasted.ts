import type { DraftValues } from '@/lib/domain/agreement/draft'
import { writeDollars } from '../from-version/write-dollars'
import { foldAmounts, spreadAmounts, withAmounts } from '../grid/amounts-by-year'
import { MOST_COST_LINES } from '../values/change-rows'
import { nextKey, type Row, readRows, writeRows } from '../values/rows'
import type { PastedLine } from './pasted'

/** `add`: after the cost lines that are there. `replace`: in place of them all. */
export type AddWay = 'add' | 'replace'

/**
 * Why pasted cost lines cannot be added to those that are there, in sentences; none when they can. A line of the same
 * name takes the pasted amounts only where it has none of its own: what was typed is not overwritten.
 */
export function findAddFaults(values: DraftValues, lines: readonly PastedLine[]): string[] {
  const rows = readRows(values, 'costLines')
  const taken = lines.flatMap(({ row, name }) => {
    const own = findByName(rows, name)
    return own === undefined || isOpen(own) ? [] : [`Row ${row}: “${name}” is a cost line already, with amounts.`]
  })
  const added = lines.filter(({ name }) => findByName(rows, name) === undefined).length
  if (rows.length + added <= MOST_COST_LINES) return taken
  return [
    ...taken,
    `With those that are there it would be ${rows.length + added} cost lines; the most is ${MOST_COST_LINES}.`,
  ]
}

/**
 * The draft with pasted cost lines. A line keeps the key of one of the same name, so that rules that name it go on
 * meaning it; replacing drops the lines that were not pasted.
 */
export function addPasted(values: DraftValues, lines: readonly PastedLine[], way: AddWay): DraftValues {
  const spread = spreadAmounts(values)
  const before = readRows(spread, 'costLines')
  let rows: readonly Row[] = before
  const pastedKeys = new Set<string>()
  for (const line of lines) {
    const own = findByName(before, line.name)
    const written = writeLine(line, own?.key ?? nextKey(rows, 'line'), own?.basis ?? '')
    pastedKeys.add(written.key ?? '')
    rows = own === undefined ? [...rows, written] : rows.map((row) => (row.key === own.key ? written : row))
  }
  const kept = way === 'add' ? rows : inPastedOrder(rows, lines)
  return foldAmounts(writeRows(spread, 'costLines', kept))
}

function inPastedOrder(rows: readonly Row[], lines: readonly PastedLine[]): Row[] {
  return lines.map(({ name }) => findByName(rows, name)).filter((row) => row !== undefined)
}

function findByName(rows: readonly Row[], name: string): Row | undefined {
  return rows.find((row) => row.name?.trim().toLowerCase() === name.toLowerCase())
}

/** Nothing typed of its amounts, and no rule that works them out. */
function isOpen(row: Row): boolean {
  return (
    row.kept === undefined &&
    Object.entries(row).every(([field, value]) => !field.startsWith('amounts.') || value === '')
  )
}

function writeLine({ name, category, per, amounts, credit }: PastedLine, key: string, basis: string): Row {
  const row = { key, name, category, per, basis, ...(credit ? { credit: 'yes' } : {}) }
  return withAmounts(row, amounts.map(writeDollars))
}
