import type { DraftValues } from '@/lib/domain/agreement/draft'
import { contractYearsOf } from '../build-terms/contract-years'
import { isAmountSet } from '../rules/amounts/rules-of-line'
import { readRows } from '../values/rows'
import { readAmounts, spreadAmounts } from './amounts-by-year'

/** A cost line as the grid shows it. */
export type GridRow = {
  key: string
  /** How its amount is worked out has no fields in the grid. */
  kept: boolean
  /** A special rule says its whole amount. */
  isAmountSet: boolean
  credit: boolean
  name: string
  category: string
  per: string
  basis: string
  /** As typed, one for each contract year. */
  amounts: string[]
}

/** The cost lines of a draft as rows of the grid. */
export function gridRows(values: DraftValues): GridRow[] {
  const count = Math.max(1, contractYearsOf(values).length)
  const rules = readRows(values, 'rules')
  return readRows(spreadAmounts(values), 'costLines').map((row) => ({
    key: row.key ?? '',
    kept: row.kept === 'yes',
    isAmountSet: isAmountSet(rules, row.key ?? ''),
    credit: row.credit === 'yes',
    name: row.name ?? '',
    category: row.category ?? '',
    per: row.per ?? 'all',
    basis: row.basis ?? '',
    amounts: readAmounts(row, count),
  }))
}
