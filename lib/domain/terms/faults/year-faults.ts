import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'

/** Ends before starts, and lists by year (wherever they are) that name a year there is not. */
export function findYearFaults(terms: Terms): Fault[] {
  const years = terms.years.map(({ id }) => id)
  return [
    ...terms.years.flatMap(({ startsOn, endsOn }, index) =>
      startsOn <= endsOn
        ? []
        : [{ path: ['years', index, 'endsOn'], message: 'expected an end on or after the start' }],
    ),
    ...terms.sources.flatMap((source, index) =>
      expectAllKnown(source.years, years, 'the id of a contract year', ['sources', index, 'years']),
    ),
    ...findListedYears(terms, years, []),
  ]
}

function findListedYears(value: unknown, years: readonly string[], path: Path): Fault[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'byYear') return findListedYears(inner, years, here)
    return Object.keys(inner as object).flatMap((year) =>
      expectKnown(year, years, 'the id of a contract year', [...here, year]),
    )
  })
}
