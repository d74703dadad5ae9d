import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { addCents, type Cents, sumCents } from '@/lib/domain/money/cents'
import { type Billing, openingIn } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The billing of terms of which only these years are left: what was billed already for years that fell away is credit
 * in the last year that is left, in the plan that covers it; where none does, in a plan of no payments.
 */
export function creditWhatFellAway({ billing, years: all }: Terms, years: readonly ContractYear[]): Billing[] {
  const last = years.at(-1)?.id
  const kept = billing.map((plan) => keepYears(plan, years))
  const fellAway = all.filter(({ id }) => years.every((year) => year.id !== id))
  if (last === undefined) return kept
  for (const plan of billing) {
    const paid = paidFor(plan, fellAway)
    if (paid === 0) continue
    const index = kept.findIndex((other) => isBetweenSame(other, plan) && (other.years?.includes(last) ?? true))
    const { from, to } = plan
    const heir = kept[index] ?? { from, to, years: [last], payments: { on: [] }, residue: 'last' as const }
    kept.splice(index < 0 ? kept.length : index, 1, addCredit(heir, last, years, paid))
  }
  return kept
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

function isBetweenSame(a: Billing, b: Billing): boolean {
  return a.from === b.from && a.to === b.to
}

/** A credit that is not recorded stays so: with this one it is not recorded either. */
function addCredit(plan: Billing, yearId: Id, years: readonly ContractYear[], credit: Cents): Billing {
  const openings = years.map(({ id }): [Id, Cents | null] => [id, openingIn(plan, id, years)])
  const added = openings.map(([id, cents]) => [id, id === yearId && cents !== null ? addCents(cents, credit) : cents])
  return { ...plan, openingCents: { byYear: Object.fromEntries(added) } }
}
