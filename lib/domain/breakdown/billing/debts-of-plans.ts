import { listOwed, type Owed, sumOwed } from '@/lib/domain/breakdown/billing/find-debts'
import type { Cell, Debt } from '@/lib/domain/breakdown/breakdown'
import type { Billing } from '@/lib/domain/terms/billing'
import { findPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The debts that each plan of payments pays: all between its parties, or where plans are for cost lines of their own,
 * those of its lines.
 * @param debts between all parties, of all cost lines
 */
export function debtsOfPlans(
  terms: Terms,
  debts: readonly Debt[],
  cells: readonly Cell[],
): (plan: Billing) => readonly Debt[] {
  if (terms.billing.every(({ when }) => when === undefined)) return () => debts
  const owed = new Map<Billing | undefined, Owed[]>()
  for (const each of listOwed(terms, cells)) {
    const plan = findPlan(terms, each)
    const own = owed.get(plan)
    if (own) own.push(each)
    else owed.set(plan, [each])
  }
  return (plan) => sumOwed(owed.get(plan) ?? [])
}
