import type { Billing } from '@/lib/domain/terms/billing'
import { type Id, isByYear } from '@/lib/domain/terms/by-year'
import { findStatedFaults } from '@/lib/domain/terms/faults/stated-faults'
import { linesOfPlan } from '@/lib/domain/terms/plan-lines'
import type { Terms } from '@/lib/domain/terms/terms'
import { findLinesLeft } from './gone-lines'
import { keepByYear, keepYearsOf } from './keep-by-year'
import {
  keepAllocations,
  keepCost,
  keepLimits,
  keepMinimums,
  keepRules,
  keepWhen,
  keepYears,
  type Left,
} from './keep-steps'
import { withoutSources } from './measure-left'

/**
 * Terms of which contract years fell away, without the names of those years. What was of them alone goes, and what
 * refers to it: cost lines, sources, rules, limits, minimums, payments, printed figures. What was of others too is of
 * those. What the years that are left come to stays as it was.
 */
export function forgetYears(terms: Terms): Terms {
  const years = new Set(terms.years.map(({ id }) => id))
  const { lines, gone } = findLinesLeft(terms.costLines, (line) => keepYears(line, { years }).length > 0)
  const sources = terms.sources.filter((source) => keepYears(source, { years }).length === 0).map(({ id }) => id)
  const left: Left = { terms, years, lines: gone, sources: new Set(sources) }
  const kept = {
    ...terms,
    sources: terms.sources.flatMap((source) => keepYears(source, left)),
    measures: terms.measures.map((measure) => withoutSources(measure, left.sources)),
    costLines: lines.flatMap((line) => keepYears({ ...line, amount: keepCost(line.amount, left) }, left)),
    split: keepRules(terms.split, left),
    limits: keepLimits(terms.limits, left),
    ...(terms.minimums && { minimums: keepMinimums(terms.minimums, left) }),
    allocations: keepAllocations(terms.allocations, left),
    billing: terms.billing
      .flatMap((plan) => keepYears(keepBilling(plan, years), left))
      .flatMap((plan) => keepWhen(plan, left)),
  }
  return withoutGoneFigures(withoutIdlePlans(keepByYear(kept, years)))
}

/** Credit that is brought forward into years that are gone alone is none. */
function keepBilling({ openingCents, agreedEnds, ...plan }: Billing, years: ReadonlySet<Id>): Billing {
  const ends = keepYearsOf(agreedEnds ?? {}, years)
  const isLeft = openingCents !== undefined && !(isByYear(openingCents) && isNoneLeft(openingCents.byYear, years))
  return {
    ...plan,
    ...(isLeft ? { openingCents } : {}),
    ...(Object.keys(ends).length === 0 ? {} : { agreedEnds: ends }),
  }
}

function isNoneLeft(record: Record<Id, unknown>, years: ReadonlySet<Id>): boolean {
  return Object.keys(keepYearsOf(record, years)).length === 0
}

/** Of the years that are left, an earlier plan may mean all cost lines that one was for. */
function withoutIdlePlans(terms: Terms): Terms {
  const isIdle = (plan: Billing) =>
    plan.when !== undefined && terms.years.every(({ id }) => linesOfPlan(terms, plan, id).length === 0)
  return { ...terms, billing: terms.billing.filter((plan) => !isIdle(plan)) }
}

/** Printed figures of what is gone, or of years together of which some are gone, can be held against nothing. */
function withoutGoneFigures(terms: Terms): Terms {
  const stated = terms.stated.filter((figure) => findStatedFaults({ ...terms, stated: [figure] }).length === 0)
  return { ...terms, stated }
}
