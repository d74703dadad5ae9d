import type { DraftValues } from '@/lib/domain/agreement/draft'
import { contractYearsOf } from '../build-terms/contract-years'
import { BELOW_ZERO } from '../fields/read-amount'
import { nextKey, type Row, readRows, writeRows } from '../values/rows'
import { replaceSection } from '../values/sections'
import { foldAmounts, readAmounts, withAmounts } from './amounts-by-year'

/**
 * The draft with the cost lines as the grid sent them. Rows that were left blank are dropped, new ones get a key, and a
 * row whose amounts are all below zero is a credit of those amounts.
 */
export function readGrid(values: DraftValues, sent: DraftValues): DraftValues {
  const count = Math.max(1, contractYearsOf(values).length)
  const before = readRows(values, 'costLines')
  let rows: Row[] = []
  for (const row of readSentRows(sent)) {
    if (isBlank(row)) continue
    const keyed = row.key === undefined ? { ...row, key: newKey(before, rows) } : row
    rows = [...rows, readCredit({ per: 'all', basis: '', ...keyed }, count)]
  }
  const { amountsBy = 'same' } = sent
  return foldAmounts(writeRows(replaceSection(values, 'cost-lines', { amountsBy }), 'costLines', rows))
}

function newKey(before: readonly Row[], rows: readonly Row[]): string {
  return nextKey([...before, ...rows.filter(({ key }) => before.every((row) => row.key !== key))], 'line')
}

/** Every row that was sent, in order, with or without a key. */
function readSentRows(sent: DraftValues): Row[] {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of Object.entries(sent)) {
    const [, at, field] = /^costLines\.(\d{1,4})\.([A-Za-z]+(?:\.\d{1,4})?)$/.exec(name) ?? []
    if (at === undefined || field === undefined) continue
    const row = rows.get(Number(at)) ?? {}
    row[field] = value
    rows.set(Number(at), row)
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}

/** A new row in which nothing was typed. What it is for is chosen beforehand, and does not count. */
function isBlank(row: Row): boolean {
  const typed = Object.entries(row).filter(([field]) => field !== 'per' && field !== 'basis')
  return row.key === undefined && typed.every(([, value]) => value.trim() === '')
}

function readCredit(row: Row, count: number): Row {
  const amounts = readAmounts(row, count)
  const typed = amounts.filter((amount) => !/^[\s$0.]*$/.test(amount))
  if (row['amounts.0'] === undefined || typed.length === 0) return row
  if (!typed.every((amount) => BELOW_ZERO.test(amount.trim()))) return row
  return { ...withAmounts(row, amounts.map(withoutSign)), credit: 'yes' }
}

/** "(1,500.00)" as "1,500.00". */
function withoutSign(amount: string): string {
  return amount.replace(/[()\-−]/g, '').trim()
}
