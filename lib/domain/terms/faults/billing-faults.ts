import type { Billing } from '@/lib/domain/terms/billing'
import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import { findPlanFaults } from '@/lib/domain/terms/faults/plan-faults'
import { findSelectorFaults } from '@/lib/domain/terms/faults/selector-faults'
import { isPaidByLine, linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/** Payments between parties there are not, or a plan for what an earlier one pays. */
export function findBillingFaults(terms: Terms): Fault[] {
  const parties = terms.parties.map(({ id }) => id)
  const years = terms.years.map(({ id }) => id)
  return terms.billing.flatMap((billing, index) => [
    ...expectKnown(billing.from, parties, 'the id of a party', ['billing', index, 'from']),
    ...expectKnown(billing.to, parties, 'the id of a party', ['billing', index, 'to']),
    ...expectAllKnown(billing.years, years, 'the id of a contract year', ['billing', index, 'years']),
    ...expectAllKnown(Object.keys(billing.alreadyBilledCents ?? {}), years, 'the id of a contract year', [
      'billing',
      index,
      'alreadyBilled',
    ]),
    ...expectAllKnown(Object.keys(billing.agreedEnds ?? {}), years, 'the id of a contract year', [
      'billing',
      index,
      'agreedEnds',
    ]),
    ...findPlanFaults(terms, billing).map((message) => ({ path: ['billing', index, 'payments'], message })),
    ...(billing.from === billing.to
      ? [{ path: ['billing', index, 'to'], message: 'expected another party than the one that pays' }]
      : []),
    ...findSelectorFaults(terms, billing.when, ['billing', index, 'when']),
    ...findFaultsOfLines(terms, billing, ['billing', index]),
    ...findEarlier(terms, billing, terms.billing.slice(0, index)).map((message) => ({
      path: ['billing', index],
      message,
    })),
  ])
}

/** What keeps a plan from ever applying: the first that means a cost line has it. */
function findEarlier(terms: Terms, billing: Billing, earlier: readonly Billing[]): string[] {
  const isCovered = earlier.some((other) => other.when === undefined && meetSameDebt(other, billing))
  if (billing.when === undefined) return isCovered ? [COVERED] : []
  const alone = { ...terms, billing: [billing] }
  const means = (all: Terms) => all.years.some(({ id }) => linesOfPlan(all, billing, id).length > 0)
  if (means(terms) || !namesKnown(terms, billing)) return []
  if (means(alone)) return [isCovered ? COVERED : TAKEN]
  return [`expected a cost line for which "${billing.from}" can owe "${billing.to}" something in a year of this entry`]
}

/** What names nothing that there is has that for its fault. */
function namesKnown(terms: Terms, { from, to, when }: Billing): boolean {
  const parties = terms.parties.map(({ id }) => id)
  return (
    findSelectorFaults(terms, when, []).length === 0 && [from, to].every((id) => parties.includes(id)) && from !== to
  )
}

const COVERED = 'expected one plan for the payments between two parties in a year; an earlier entry covers them'
const TAKEN =
  'expected a cost line that no earlier entry between the two parties means: the first that means one has it'

/** What went out for a year is set against the cost lines that it was for. */
function findFaultsOfLines(terms: Terms, billing: Billing, path: Path): Fault[] {
  if (!isPaidByLine(terms, billing)) return []
  return Object.keys(billing.alreadyBilledCents ?? {})
    .filter((id) => terms.years.some((year) => year.id === id) && linesOfPlan(terms, billing, id).length === 0)
    .map((id) => ({
      path: [...path, 'alreadyBilled', id],
      message: `expected a year with a cost line that these payments are for, not "${id}"`,
    }))
}

function meetSameDebt(a: Billing, b: Billing): boolean {
  const sameYear = !a.years || !b.years || a.years.some((year) => b.years?.includes(year))
  const same = a.from === b.from && a.to === b.to
  const opposite = a.from === b.to && a.to === b.from && (a.net === true || b.net === true)
  return sameYear && (same || opposite)
}
