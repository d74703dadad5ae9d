import type { Fault, Path } from '@/lib/domain/terms/faults/fault'

const MOST_LISTED = 8

/** A fault when an id names none of the known ones. */
export function expectKnown(id: string | undefined, known: readonly string[], what: string, path: Path): Fault[] {
  if (id === undefined || known.includes(id)) return []
  const listed = known.slice(0, MOST_LISTED).join(', ')
  const some = known.length === 0 ? 'there is none' : known.length > MOST_LISTED ? `${listed}, ...` : listed
  return [{ path, message: `expected ${what} (${some}), not "${id}"` }]
}

/** The same for a list of ids. */
export function expectAllKnown(
  ids: readonly string[] | undefined,
  known: readonly string[],
  what: string,
  path: Path,
): Fault[] {
  return (ids ?? []).flatMap((id, index) => expectKnown(id, known, what, [...path, index]))
}
