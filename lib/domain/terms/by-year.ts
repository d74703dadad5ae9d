import type { Cents } from '@/lib/domain/money/cents'

/** Names one thing within one set of terms: a party, a year, a cost line. Letters, digits, spaces and . _ - / */
export type Id = string

/** One value for every contract year, or one for each. A year that is not named is not recorded, never the last one's. */
export type ByYear<T> = T | { byYear: Record<Id, T> }

/** A published range ("between $54,000 and $70,000"). */
export type CentsRange = { lowCents: Cents; highCents: Cents }

/** A sum, a published range, or null: the documents do not say. Null is never zero. */
export type Money = Cents | CentsRange | null

/** The value for a year; undefined when the years are listed and this one is not among them. */
export function valueInYear<T>(value: ByYear<T>, yearId: Id): T | undefined {
  return isByYear(value) ? value.byYear[yearId] : value
}

/** The value, or each year's, made into another. */
export function mapByYear<T, R>(value: ByYear<T>, map: (value: T) => R): ByYear<R> {
  if (!isByYear(value)) return map(value)
  return { byYear: Object.fromEntries(Object.entries(value.byYear).map(([yearId, each]) => [yearId, map(each)])) }
}

export function isByYear<T>(value: ByYear<T>): value is { byYear: Record<Id, T> } {
  return typeof value === 'object' && value !== null && 'byYear' in value
}

export function isCentsRange(value: Money | undefined): value is CentsRange {
  return typeof value === 'object' && value !== null
}
