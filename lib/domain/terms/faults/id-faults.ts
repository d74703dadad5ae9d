import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'

/** Ids that two things have. Parties, sources and parts share their names, for any of them may bear cost. */
export function findIdFaults(terms: Terms): Fault[] {
  const bearers = [
    ...terms.parties.map(({ id }, index) => ({ id, path: ['parties', index, 'id'] })),
    ...terms.sources.map(({ id }, index) => ({ id, path: ['sources', index, 'id'] })),
    ...terms.parties.flatMap(({ parts }, index) =>
      (parts ?? []).map(({ id }, part) => ({ id, path: ['parties', index, 'parts', part] })),
    ),
  ]
  const lists = (['years', 'positions', 'measures', 'costLines', 'limits', 'minimums'] as const).map((list) =>
    (terms[list] ?? []).map(({ id }, index) => ({ id, path: [list, index, 'id'] })),
  )
  return [bearers, ...lists].flatMap(findDoubles)
}

function findDoubles(named: readonly { id: string; path: Path }[]): Fault[] {
  const seen = new Set<string>()
  return named.flatMap(({ id, path }) => {
    const double = seen.has(id)
    seen.add(id)
    return double ? [{ path, message: `expected an id of its own: "${id}" is already used` }] : []
  })
}
