import type { Cents } from '@/lib/domain/money/cents'

/**
 * An amount as far as it can be known. `cents` is exact or null; when it is null the bounds say what is sure, and
 * `missing` names the amounts that are not recorded. A range that the documents publish has bounds and nothing missing.
 */
export type Figure = {
  cents: Cents | null
  /** Only when `cents` is null. */
  atLeastCents?: Cents
  /** Only when `cents` is null. */
  atMostCents?: Cents
  /** The facts not recorded that this rests on, e.g. "vehicle in 2024-25"; each counts once in a sum. */
  missing: string[]
  /** It rests on an amount that was made up to show how the terms work. */
  illustrative?: true
  /** It rests on an amount that was worked out from others, not printed. */
  inferred?: true
}
