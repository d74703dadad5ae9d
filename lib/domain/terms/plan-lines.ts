import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/** What one party owes another of one cost line for a contract year. */
export type LineDebt = { yearId: Id; fromId: Id; toId: Id; line: CostLine }

/** The plan that a debt is paid by: of those between the two parties the first that means its cost line. */
export function findPlan({ billing }: Pick<Terms, 'billing'>, debt: LineDebt): Billing | undefined {
  const { yearId, line } = debt
  return billing.find((plan) => isBetween(plan, debt) && coversYear(plan, yearId) && selects(plan.when, line, yearId))
}

type Planned = Pick<Terms, 'billing' | 'costLines'>

/** The cost lines in cash that a plan is for in a contract year: those on which its parties may owe each other. */
export function linesOfPlan(terms: Planned, plan: Billing, yearId: Id): CostLine[] {
  const years = known.get(terms) ?? new Map<Id, PlanLines>()
  known.set(terms, years)
  const lines = years.get(yearId) ?? shareOutLines(terms, yearId)
  years.set(yearId, lines)
  return lines.get(plan) ?? []
}

type PlanLines = ReadonlyMap<Billing, CostLine[]>

/** Terms never change: what was found of them is not looked for again, for each of their plans. */
const known = new WeakMap<Planned, Map<Id, PlanLines>>()

/** Each cost line to the first plan that means it, once for each way in which it may be owed. */
function shareOutLines({ billing, costLines }: Planned, yearId: Id): PlanLines {
  const plans = billing.filter((plan) => coversYear(plan, yearId))
  const shared = new Map<Billing, CostLine[]>()
  for (const line of costLines.filter((each) => !each.inKind && isInYear(each, yearId))) {
    const taken = new Set<string>()
    for (const plan of plans.filter(({ when }) => selects(when, line, yearId))) {
      const sides = sidesOf(plan).filter((side) => mayOwe(line, side) && !taken.has(keyOf(side)))
      for (const side of sides) taken.add(keyOf(side))
      if (sides.length === 0) continue
      const lines = shared.get(plan)
      if (lines) lines.push(line)
      else shared.set(plan, [line])
    }
  }
  return shared
}

/** Which debts a plan pays; one that sets off what the other owes, those of both. */
function sidesOf({ from, to, net }: Billing): Sides[] {
  return [{ fromId: from, toId: to }, ...(net ? [{ fromId: to, toId: from }] : [])]
}

function keyOf({ fromId, toId }: Sides): string {
  return JSON.stringify([fromId, toId])
}

/** Whether cost lines are told apart in the payments between the parties of a plan. */
export function isPaidByLine({ billing }: Pick<Terms, 'billing'>, { from, to }: Billing): boolean {
  return billing.some(({ when, ...other }) => when !== undefined && isSamePair(other, { fromId: from, toId: to }))
}

export function coversYear({ years }: Pick<Billing, 'years'>, yearId: Id): boolean {
  return years === undefined || years.includes(yearId)
}

type Sides = Pick<LineDebt, 'fromId' | 'toId'>

function isBetween(plan: Billing, { fromId, toId }: Sides): boolean {
  return sidesOf(plan).some((side) => side.fromId === fromId && side.toId === toId)
}

/** Whether a plan is between two parties, whichever of them pays. */
export function isSamePair({ from, to }: Pick<Billing, 'from' | 'to'>, { fromId, toId }: Sides): boolean {
  return (from === fromId && to === toId) || (from === toId && to === fromId)
}

/** Whoever bears a cost owes it to whoever bills it, and that party to whoever incurred it. */
function mayOwe({ incurredBy, billedBy = incurredBy }: CostLine, { fromId, toId }: Sides): boolean {
  return (billedBy === toId && incurredBy !== fromId) || (billedBy === fromId && incurredBy === toId)
}
