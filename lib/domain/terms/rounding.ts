import { cents } from '@/lib/domain/money/cents'
import type { Round } from '@/lib/domain/money/round'

/** Where and how figures are rounded. A stage that is absent rounds as DEFAULT_ROUND. */
export type Rounding = LineRounding & { share?: ShareRounding }

/** `rate`: one officer, one hour. `line`: rate times units. */
export type LineRounding = { rate?: Round; line?: Round }

/** `alone`: shares that make a whole are each rounded by themselves, even if they then miss it. */
export type ShareRounding = Round & { alone?: true }

/** The rounding of every stage for which the terms name none, and the mode wherever only a unit is named. */
export const DEFAULT_ROUND: Round = { toCents: cents(1), mode: 'half-up' }

/** How fixed sums and limits are rounded: a rate that grows is rounded as rates are, the sum itself to the cent. */
export function sumRounding({ rate }: Rounding): LineRounding {
  return rate ? { rate } : {}
}
