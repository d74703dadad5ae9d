import type { Cents } from '@/lib/domain/money/cents'

/** An amount of money with what must be said of it wherever it stands. */
export type Figure = {
  /** Whole cents; null where the amount is not recorded, which is not $0. */
  cents: Cents | null
  /** The most it can come to, where that is all that is known, or the upper end of a published range. */
  atMostCents?: Cents | undefined
  /** How many amounts the sum had to leave out; with any, it is "at least". */
  missing?: number | undefined
  /** True where an amount behind it is an illustration and not from the paper. */
  illustrative?: boolean | undefined
  /** True where an amount behind it was worked out from others and is not printed. */
  inferred?: boolean | undefined
}
