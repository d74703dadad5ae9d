import { type Id, isByYear } from '@/lib/domain/terms/by-year'

/**
 * The same without what is said of contract years that are gone, wherever it is listed by year. A list that names no
 * year any more is not recorded; one of days served, of which a year that is not named has all, is left out.
 */
export function keepByYear<T>(value: T, years: ReadonlySet<Id>): T {
  return keepWithin(value, years) as T
}

function keepWithin(value: unknown, years: ReadonlySet<Id>): unknown {
  if (Array.isArray(value))
    return value.flatMap((item) => (isServedInGone(item, years) ? [] : [keepWithin(item, years)]))
  if (typeof value !== 'object' || value === null) return value
  if (isByYear(value)) return keepListed(value.byYear as Record<Id, unknown>, years)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keepWithin(inner, years)]))
}

function keepListed(byYear: Record<Id, unknown>, years: ReadonlySet<Id>): unknown {
  const left = keepYearsOf(byYear, years)
  return Object.keys(left).length === 0 ? null : { byYear: left }
}

function isServedInGone(item: unknown, years: ReadonlySet<Id>): boolean {
  if (typeof item !== 'object' || item === null || !('served' in item)) return false
  return isByYear(item.served) && !Object.keys(item.served.byYear).some((id) => years.has(id))
}

/** What a record by contract year says of those that are left. */
export function keepYearsOf<V>(record: Record<Id, V>, years: ReadonlySet<Id>): Record<Id, V> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => years.has(id)))
}
