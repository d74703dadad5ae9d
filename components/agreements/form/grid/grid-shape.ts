import type { Faults } from '@/lib/domain/result'
import type { AmountForChoice } from '@/lib/forms/agreement/words/amount-for'

/** What every row of the grid is drawn from. */
export type GridShape = {
  /** Labels of the amount columns: the contract years, or "Amount". */
  years: readonly string[]
  amountFor: readonly AmountForChoice[]
  faults: Faults
  /** Counts the saves of the draft. */
  attempt: number
}

/** The column of an amount, by the place of its contract year; before them name, category and what it is for. */
export const FIRST_AMOUNT = 3
