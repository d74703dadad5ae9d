import type { CalculatedTimes } from '@/lib/domain/breakdown/calculation'
import type { Fraction } from '@/lib/domain/money/fraction'
import type { Ratio } from '@/lib/domain/money/ratio'

/** How many units there are: exact, between bounds ("up to 180 days", "at least 4 hours"), or not recorded. */
export type Units = {
  n: Fraction | null
  atLeast: Fraction
  atMost: Fraction | null
  missing: string[]
  times: CalculatedTimes[]
  /** What each of the numbers comes to, in their order in the terms. */
  each: (Fraction | null)[]
}

/** Actual counts, by the place in `times` of the number that each takes the place of. */
export type ActualNumbers = ReadonlyMap<number, Ratio>
