import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Id } from '@/lib/domain/terms/by-year'

/** What differs between two terms. */
export type Comparison = { changes: Change[]; money: MoneyChange[] }

/** One difference in a sentence, and the part of the terms that it is in. */
export type Change = { area: ChangeArea; sentence: string; yearId?: Id }

export type ChangeArea =
  | 'parties'
  | 'years'
  | 'positions'
  | 'cost lines'
  | 'who pays'
  | 'limits'
  | 'rounding'
  | 'payments'
  | 'notes'

/** What one party or source bears in one contract year, before and after; only where the two differ. */
export type MoneyChange = {
  bearerId: Id
  bearerName: string
  yearId: Id
  yearLabel: string
  before: Figure
  after: Figure
  difference: Figure
}
