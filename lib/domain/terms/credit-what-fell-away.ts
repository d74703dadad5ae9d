import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { addCents, type Cents, cents, sumCents } from '@/lib/domain/money/cents'
import { type Billing, openingIn } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { coversYear, isPaidByLine, linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The billing of terms of which only these years are left: what was billed already for years that fell away is credit
 * in the last year that is left, in the plan that covers it; where none does, in a plan of no payments. Where only a plan
 * the other way round does, that sets it off, it is a debit there.
 */
export function creditWhatFellAway(terms: Terms, years: readonly ContractYear[]): Billing[] {
  const { billing, years: all } = terms
  const last = years.at(-1)?.id
  const kept = billing.map((plan) => keepYears(plan, years))
  const fellAway = all.filter(({ id }) => years.every((year) => year.id !== id))
  if (last === undefined) return kept
  for (const plan of billing) {
    const paid = paidFor(plan, fellAway)
    if (paid === 0) continue
    const index = findHeir(terms, plan, last)
    const { from, to } = plan
    const turned = billing.findIndex((other) => isSetOff(other, plan) && coversYear(other, last))
    const opposite = index < 0 ? kept[turned] : undefined
    if (opposite !== undefined) {
      kept[turned] = addCredit(opposite, last, years, cents(-paid))
      continue
    }
    const heir = kept[index] ?? { from, to, years: [last], payments: { on: [] }, residue: 'last' as const }
    kept.splice(index < 0 ? kept.length : index, 1, addCredit(heir, last, years, paid))
  }
  return kept
}

/**
 * The plan that goes on with what another paid: where plans are by cost line, one of the same cost lines before any
 * other, and where there is another, none that has nothing to pay in the year.
 */
function findHeir(terms: Terms, plan: Billing, yearId: Id): number {
  const { billing } = terms
  const isOpen = (other: Billing) =>
    isBetweenSame(other, plan) &&
    coversYear(other, yearId) &&
    (!isPaidByLine(terms, other) || linesOfPlan(terms, other, yearId).length > 0)
  const isLike = (other: Billing) => stableText(other.when) === stableText(plan.when)
  const isOfAll = ({ when }: Billing) => when === undefined
  const found = [
    billing.findIndex((other) => isOpen(other) && isLike(other)),
    billing.findIndex((other) => isOpen(other) && isOfAll(other)),
    billing.findIndex(isOpen),
    billing.findIndex((other) => isBetweenSame(other, plan) && coversYear(other, yearId) && isOfAll(other)),
  ]
  return found.find((index) => index >= 0) ?? -1
}

function keepYears(plan: Billing, years: readonly ContractYear[]): Billing {
  const { alreadyBilledCents, ...rest } = plan
  if (!alreadyBilledCents) return plan
  const left = Object.entries(alreadyBilledCents).filter(([id]) => years.some((year) => year.id === id))
  return left.length === 0 ? rest : { ...rest, alreadyBilledCents: Object.fromEntries(left) }
}

function paidFor({ alreadyBilledCents }: Billing, years: readonly ContractYear[]): Cents {
  return sumCents(years.flatMap(({ id }) => alreadyBilledCents?.[id] ?? []))
}

/** Whether a plan the other way round sets off what this one pays: what went out is a debit there. */
function isSetOff(other: Billing, plan: Billing): boolean {
  return other.net === true && other.when === undefined && other.from === plan.to && other.to === plan.from
}

function isBetweenSame(a: Billing, b: Billing): boolean {
  return a.from === b.from && a.to === b.to
}

/** A credit that is not recorded stays so: with this one it is not recorded either. */
function addCredit(plan: Billing, yearId: Id, years: readonly ContractYear[], credit: Cents): Billing {
  const openings = years.map(({ id }): [Id, Cents | null] => [id, openingIn(plan, id, years)])
  const added = openings.map(([id, cents]) => [id, id === yearId && cents !== null ? addCents(cents, credit) : cents])
  return { ...plan, openingCents: { byYear: Object.fromEntries(added) } }
}
