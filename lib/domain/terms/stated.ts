import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { Round } from '@/lib/domain/money/round'
import type { Id } from '@/lib/domain/terms/by-year'

/** A figure that the documents print. Checked against the breakdown, never used by it. */
export type Stated = {
  what: StatedFigure
  /** Which party, source, part, cost line, position or limit. Absent: the whole. */
  of?: Id
  /** Only what concerns these cost lines, by id or category. */
  line?: string | string[]
  /** Only the cost lines of this position. */
  position?: Id
  /** Of what a fixed price covers, only the product with this number, counted from 1. */
  product?: number
  /** Absent: all years together. */
  years?: Id[]
  /** For a change: the year that it starts from. */
  since?: Id
  is: StatedValue
  /** The precision at which the documents print it ("about $670,000": to ten thousand). Absent: as it is written. */
  to?: Round
  note?: string
}

export type StatedFigure =
  | 'total' //       total cost
  | 'line' //        a cost line, or a category of them
  | 'rate' //        a cost line's rate; of a fixed price, the price by unit of what it covers
  | 'units' //       how many units a cost line or what it covers comes to
  | 'headcount' //   of a position, or of all
  | 'pays' //        what a party or source bears
  | 'most' //        the most that a party or source can come to bear
  | 'percent' //     what a party or source bears, or all together, of the total cost
  | 'limit' //       what a limit lets through, or all limits on a party or source
  | 'owes' //        what a party owes the others
  | 'payment' //     each payment of a party
  | 'unbilled' //    what a party owes and nobody bills
  | 'part' //        what a party's part bears
  | 'change' //      of what a party pays, or of the total cost, since an earlier year: in dollars or percent

/** Percents and numbers are ratios. */
export type StatedValue = { cents: Cents } | { ratio: Ratio }
