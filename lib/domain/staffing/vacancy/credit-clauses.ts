import { isQuantity, type Quantity } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Terms } from '@/lib/domain/terms/terms'

/** A cost line below zero for each day that a position is vacant, to be trued up by how many there were. */
export type CreditClause = { readonly line: CostLine; readonly quantity: Quantity }

/** What the cost terms call such a line where its rate is not recorded, so that no sign tells it. */
const CATEGORY = 'vacancy credit'

/**
 * The cost lines that give credit for vacant days: a price below zero (or of the category "vacancy credit") by a number
 * of days, of which the real number replaces the planned one.
 */
export function listCreditClauses({ costLines }: Terms): CreditClause[] {
  return costLines.flatMap((line) => {
    const { amount, trueUp, category } = line
    if (trueUp !== 'units' || !('each' in amount)) return []
    const isCredit = category === CATEGORY || (typeof amount.each === 'number' && amount.each < 0)
    const [quantity, another] = (amount.times ?? []).filter(isQuantity)
    if (!isCredit || quantity === undefined || another !== undefined || !/\bdays?\b/i.test(quantity.unit)) return []
    return [{ line, quantity }]
  })
}
