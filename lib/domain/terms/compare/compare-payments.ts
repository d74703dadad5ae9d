import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { canonicalBilling, isAlikeEachYear } from '@/lib/domain/terms/canonical/canonical-billing'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import { bearerName } from '@/lib/domain/terms/names'
import { coversYear, linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'

/** Between whom the payments change, whatever they are called by. */
export function comparePayments(before: Terms, after: Terms): Change[] {
  const pairs = new Map(
    [...before.billing, ...after.billing].map(({ from, to }) => [stableText([from, to]), { from, to }]),
  )
  const isByLine = [before, after].some(({ billing }) => billing.some(({ when }) => when !== undefined))
  const inBoth = before.costLines.flatMap(({ id }) => (after.costLines.some((line) => line.id === id) ? [id] : []))
  return [...pairs.values()].flatMap(({ from, to }) => {
    const ofPair = (terms: Terms) => {
      const plans = terms.billing.filter((billing) => billing.from === from && billing.to === to)
      return stableText(listPlans(terms, plans, isByLine ? inBoth : null))
    }
    if (ofPair(before) === ofPair(after)) return []
    const sentence = `The payments from ${bearerName(after, from)} to ${bearerName(after, to)} change.`
    return [{ area: 'payments' as const, sentence }]
  })
}

/**
 * The plans between two parties in one of the ways in which they may be said: in no order, one in place of several that
 * are alike year by year, and where plans are by cost line, each with those that it has.
 * @param lines that may be named; null where all plans are for all
 */
function listPlans(terms: Terms, plans: readonly Billing[], lines: readonly Id[] | null): object[] {
  const alike = new Map<string, { plan: object; years: Set<Id> }>()
  for (const [place, plan] of plans.entries()) {
    const years = terms.years.flatMap(({ id }) => (coversYear(plan, id) ? [id] : []))
    const { years: _, when: __, ...rest } = plan
    const own = { ...canonicalBilling(rest), ...(lines === null ? {} : { lines: linesIn(terms, plan, years, lines) }) }
    const key = stableText(isAlikeEachYear(plan) ? own : [own, place])
    alike.set(key, { plan: own, years: new Set([...(alike.get(key)?.years ?? []), ...years]) })
  }
  return [...alike.values()]
    .map(({ plan, years }) => ({
      ...plan,
      ...(years.size === terms.years.length ? {} : { years: [...years].toSorted() }),
    }))
    .toSorted((a, b) => (stableText(a) < stableText(b) ? -1 : 1))
}

function linesIn(terms: Terms, plan: Billing, years: readonly Id[], named: readonly Id[]): Id[] {
  const own = new Set(years.flatMap((id) => linesOfPlan(terms, plan, id)).map(({ id }) => id))
  return named.filter((id) => own.has(id)).toSorted()
}
