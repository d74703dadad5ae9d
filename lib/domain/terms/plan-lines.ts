import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/** What one party owes another of one cost line for a contract year. */
export type LineDebt = { yearId: Id; fromId: Id; toId: Id; line: CostLine }

/** The plan that a debt is paid by: of those between the two parties the first that means its cost line. */
export function findPlan({ billing }: Pick<Terms, 'billing'>, debt: LineDebt): Billing | undefined {
  return billing.find((plan) => isBetween(plan, debt) && coversYear(plan, debt.yearId) && isOf(plan, debt))
}

/** The cost lines in cash that a plan is for in a contract year: those on which its parties may owe each other. */
export function linesOfPlan(terms: Pick<Terms, 'billing' | 'costLines'>, plan: Billing, yearId: Id): CostLine[] {
  if (!coversYear(plan, yearId)) return []
  const sides = [{ fromId: plan.from, toId: plan.to }, ...(plan.net ? [{ fromId: plan.to, toId: plan.from }] : [])]
  return terms.costLines.filter(
    (line) =>
      !line.inKind &&
      isInYear(line, yearId) &&
      sides.some((side) => mayOwe(line, side) && findPlan(terms, { ...side, yearId, line }) === plan),
  )
}

/** Whether cost lines are told apart in the payments between the parties of a plan. */
export function isPaidByLine({ billing }: Pick<Terms, 'billing'>, { from, to }: Billing): boolean {
  return billing.some(({ when, ...other }) => when !== undefined && isSamePair(other, { fromId: from, toId: to }))
}

export function coversYear({ years }: Pick<Billing, 'years'>, yearId: Id): boolean {
  return years === undefined || years.includes(yearId)
}

type Sides = Pick<LineDebt, 'fromId' | 'toId'>

/** A plan that sets off what the other owes is for the debts of both. */
function isBetween({ from, to, net }: Billing, { fromId, toId }: Sides): boolean {
  return (from === fromId && to === toId) || (net === true && from === toId && to === fromId)
}

/** Whether a plan is between two parties, whichever of them pays. */
export function isSamePair({ from, to }: Pick<Billing, 'from' | 'to'>, { fromId, toId }: Sides): boolean {
  return (from === fromId && to === toId) || (from === toId && to === fromId)
}

function isOf({ when }: Billing, { line, yearId }: LineDebt): boolean {
  return selects(when, line, yearId)
}

/** Whoever bears a cost owes it to whoever bills it, and that party to whoever incurred it. */
function mayOwe({ incurredBy, billedBy = incurredBy }: CostLine, { fromId, toId }: Sides): boolean {
  return (billedBy === toId && incurredBy !== fromId) || (billedBy === fromId && incurredBy === toId)
}
