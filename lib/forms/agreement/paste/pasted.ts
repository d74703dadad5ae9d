import type { Cents } from '@/lib/domain/money/cents'
import type { PastedColumn } from './columns/column-meaning'

/** One cost line as a row of the pasted table says it. */
export type PastedLine = {
  /** The row of the pasted text, from 1. */
  row: number
  name: string
  category: string
  /** What the amounts are for, as the form writes it: "all", "of:sro", "each:sro". */
  per: string
  /** One for each contract year, at least zero; null: not recorded. */
  amounts: (Cents | null)[]
  /** All of it was below zero: it lowers the cost. */
  credit: boolean
}

/** What was understood of a pasted table. With any fault nothing of it can be added. */
export type PastedTable = {
  columns: PastedColumn[]
  lines: PastedLine[]
  /** Sentences that name row and column, what is wrong, and how to mend it. */
  faults: string[]
  /** What was left out on purpose, by row or column, and why. */
  leftOut: string[]
  /** Contract years, by label, that no column speaks of: their amounts stay not recorded. */
  yearsWithout: string[]
}
