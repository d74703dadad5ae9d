import { listOwed } from '@/lib/domain/breakdown/billing/find-debts'
import type { BilledYear, Breakdown } from '@/lib/domain/breakdown/breakdown'
import { linesMeant } from '@/lib/domain/breakdown/checks/lines-meant'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Payment } from '@/lib/domain/breakdown/payment'
import type { Id } from '@/lib/domain/terms/by-year'
import { isSamePair, linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/** What a party owes, of all cost lines or of those that the printed figure names. */
export function findOwed(terms: Terms, breakdown: Breakdown, stated: Stated): Figure {
  const { of, years } = stated
  if (!isOfLines(stated))
    return sumFigures(
      breakdown.debts.flatMap(({ yearId, fromId, figure }) => (fromId === of && isIn(years, yearId) ? figure : [])),
    )
  const ids = linesMeant(breakdown, stated)
  const owed = listOwed(terms, breakdown.cells).filter(({ fromId }) => fromId === of)
  const cuts = terms.allocations.filter(({ owed }) => owed).map(({ of, by }) => JSON.stringify([of, by]))
  const ofPart = breakdown.parts.filter(
    ({ bearerId, partOf, by }) => bearerId === of && cuts.includes(JSON.stringify([partOf, by])),
  )
  const meant = [...owed.map(({ cell }) => cell), ...ofPart].filter(
    ({ yearId, costLineId }) => isIn(years, yearId) && ids.includes(costLineId),
  )
  return sumCells(meant)
}

/** The first payment of a party; of named cost lines, the first of the plan that is for one of them. */
export function findPayment(terms: Terms, breakdown: Breakdown, stated: Stated): Figure | null {
  const { of, years } = stated
  const isMeant = ofPlansMeant(terms, breakdown, stated)
  const found = breakdown.payments.find(
    (payment) => isIn(years, payment.yearId) && (of === undefined || payment.fromId === of) && isMeant(payment),
  )
  return found?.figure ?? null
}

/** What is never billed; of named cost lines, under the plans that are for one of them. */
export function findUnbilled(terms: Terms, breakdown: Breakdown, stated: Stated): Figure {
  const { of, years } = stated
  const isMeant = ofPlansMeant(terms, breakdown, stated)
  const meant = breakdown.settlements.filter(
    (billed) => isIn(years, billed.yearId) && (of === undefined || billed.fromId === of) && isMeant(billed),
  )
  return sumFigures(meant.map(({ unbilled }) => unbilled))
}

type Planned = Pick<Payment | BilledYear, 'yearId' | 'fromId' | 'toId' | 'forLines'>

/** Whether a payment is of a plan that is for one of the cost lines meant. */
function ofPlansMeant(terms: Terms, breakdown: Breakdown, stated: Stated): (planned: Planned) => boolean {
  if (!isOfLines(stated)) return () => true
  const ids = linesMeant(breakdown, stated)
  return ({ yearId, fromId, toId, forLines }) => {
    if (forLines !== undefined) return forLines.some((id) => ids.includes(id))
    return terms.billing.some(
      (plan) =>
        plan.when === undefined &&
        isSamePair(plan, { fromId, toId }) &&
        linesOfPlan(terms, plan, yearId).some(({ id }) => ids.includes(id)),
    )
  }
}

function isOfLines({ line, position }: Stated): boolean {
  return line !== undefined || position !== undefined
}

function isIn(years: readonly Id[] | undefined, yearId: Id): boolean {
  return years === undefined || years.includes(yearId)
}
