import { resolveAmount } from '@/lib/domain/terms/canonical/resolve-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { findFaultsOfAmount } from '@/lib/domain/terms/faults/amount-faults'
import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import { findSelectorFaults } from '@/lib/domain/terms/faults/selector-faults'
import type { Limit } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** Limits on what there is not, or with several sums where one counts. */
export function findLimitFaults(terms: Terms): Fault[] {
  const parts = terms.parties.flatMap((party) => party.parts ?? [])
  const bearers = [...terms.parties, ...terms.sources, ...parts].map(({ id }) => id)
  return terms.limits.flatMap((limit, index) => {
    const path = ['limits', index]
    return [
      ...expectKnown(limit.on, bearers, 'the id of a party, source or part', [...path, 'on']),
      ...findSelectorFaults(terms, limit.when, [...path, 'when']),
      ...findFaultsOfAmount(terms, limit.atMost, [...path, 'atMost']),
      ...findSumFaults(terms, limit, path),
    ]
  })
}

/** Minimums of what there is not, or by years twice over. */
export function findMinimumFaults(terms: Terms): Fault[] {
  const bearers = [...terms.parties, ...terms.sources].map(({ id }) => id)
  const years = terms.years.map(({ id }) => id)
  return (terms.minimums ?? []).flatMap((minimum, index) => {
    const path = ['minimums', index]
    const { atLeast } = minimum
    return [
      ...expectKnown(minimum.on, bearers, 'the id of a party or source', [...path, 'on']),
      ...expectAllKnown(minimum.years, years, 'the id of a contract year', [...path, 'years']),
      ...findFaultsOfAmount(terms, atLeast, [...path, 'atLeast']),
      ...('percent' in atLeast && atLeast.of.years
        ? [{ path: [...path, 'atLeast', 'of', 'years'], message: YEARS_OF_MINIMUM }]
        : []),
    ]
  })
}

const YEARS_OF_MINIMUM =
  'expected no years: a minimum is a percent of each year\'s cost; name the years it is for under its own "years"'

const YEARS_OF_PERCENT =
  'expected no years: a limit for each year is a percent of that year\'s cost; name the years it is for under its "when"'

function findSumFaults(terms: Terms, limit: Limit, path: Path): Fault[] {
  const yearly = limit.per.includes('year')
  return [
    ...(yearly && 'percent' in limit.atMost && limit.atMost.of.years
      ? [{ path: [...path, 'atMost', 'of', 'years'], message: YEARS_OF_PERCENT }]
      : []),
    ...(limit.carriesOver && !yearly
      ? [{ path: [...path, 'per'], message: 'expected "year": only a yearly limit can carry over' }]
      : []),
    ...(limit.overYearBefore && !yearly
      ? [{ path: [...path, 'per'], message: 'expected "year": only a yearly limit can go by the year before' }]
      : []),
    ...(limit.overYearBefore && limit.carriesOver
      ? [{ path: [...path, 'carriesOver'], message: 'expected none: this limit goes by what the year before came to' }]
      : []),
    ...(limit.overYearBefore && 'index' in limit.overYearBefore
      ? expectKnown(
          limit.overYearBefore.index,
          terms.measures.map(({ id }) => id),
          'the id of a measure',
          [...path, 'overYearBefore', 'index'],
        )
      : []),
    ...(!yearly && hasSeveralSums(terms, limit)
      ? [{ path: [...path, 'atMost'], message: 'expected one sum: this limit is one for all years together' }]
      : []),
  ]
}

/** Whether a limit says another sum for one year than for another, of the years that it means. */
function hasSeveralSums({ years }: Terms, { atMost, when }: Limit): boolean {
  const meant = years.filter(({ id }) => when?.years?.includes(id) ?? true)
  if (meant.length < 2) return false
  return (
    ('each' in atMost && atMost.grows !== undefined) ||
    new Set(meant.map(({ id }) => stableText(resolveAmount(atMost, id)))).size > 1
  )
}
