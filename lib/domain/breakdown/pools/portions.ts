import type { CalculatedSlice } from '@/lib/domain/breakdown/calculation'
import type { Cents } from '@/lib/domain/money/cents'
import type { Fraction } from '@/lib/domain/money/fraction'

/** The part of each line's rest that a step speaks of; null where it cannot be said. */
export type Portions = {
  portions: (Fraction | null)[]
  /** Between what the portion of every line lies, where it depends on amounts not recorded, and what the slice comes to. */
  between?: { least: Fraction; most: Fraction; sum: { atLeast: Cents | null; atMost: Cents } }
  /** All that lines not recorded can have in the slice together, where the slice is a sum. */
  openAtMost: Cents | null
  /** The facts that keep the slice itself from being known. */
  missing: readonly string[]
  calculated?: CalculatedSlice
}
