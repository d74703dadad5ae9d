import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import type { Stated, StatedFigure } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

const OF_LINE: readonly StatedFigure[] = ['line', 'rate', 'units']
const OF_SOMEBODY: readonly StatedFigure[] = ['pays', 'most', 'owes', 'part', 'limit']

/** Printed figures of what there is not, or that do not say of what they are. */
export function findStatedFaults(terms: Terms): Fault[] {
  const years = terms.years.map(({ id }) => id)
  const positions = terms.positions.map(({ id }) => id)
  const lines = [...new Set(terms.costLines.flatMap(({ id, category }) => [id, category]))]
  return terms.stated.flatMap((stated, index) => {
    const path = ['stated', index]
    return [
      ...expectAllKnown(stated.years, years, 'the id of a contract year', [...path, 'years']),
      ...expectKnown(stated.since, years, 'the id of a contract year', [...path, 'since']),
      ...findLineFaults(stated.line, lines, [...path, 'line']),
      ...expectKnown(stated.position, positions, 'the id of a position', [...path, 'position']),
      ...findProductFaults(terms, stated, [...path, 'product']),
      ...findSubjectFaults(terms, stated, lines, [...path, 'of']),
      ...(stated.what === 'change' && stated.since === undefined
        ? [{ path: [...path, 'since'], message: 'expected the year that the change starts from' }]
        : []),
    ]
  })
}

function findLineFaults(line: Stated['line'], lines: readonly string[], path: Path): Fault[] {
  const what = 'the id or category of a cost line'
  return Array.isArray(line) ? expectAllKnown(line, lines, what, path) : expectKnown(line, lines, what, path)
}

function findSubjectFaults(terms: Terms, { what, of }: Stated, lines: readonly string[], path: Path): Fault[] {
  const ofLine = OF_LINE.includes(what)
  if (of === undefined) {
    if (!ofLine && !OF_SOMEBODY.includes(what)) return []
    return [
      { path, message: `expected the id of ${ofLine ? 'a cost line' : 'a party, source or part'}, for "${what}"` },
    ]
  }
  if (ofLine) return expectKnown(of, lines, 'the id of a cost line', path)
  if (what === 'headcount')
    return expectKnown(
      of,
      terms.positions.map(({ id }) => id),
      'the id of a position',
      path,
    )
  const bearers = [...terms.parties, ...terms.sources, ...terms.parties.flatMap(({ parts }) => parts ?? [])]
  const limits = what === 'limit' ? terms.limits : []
  return expectKnown(
    of,
    [...bearers, ...limits].map(({ id }) => id),
    what === 'limit' ? 'the id of a limit, party, source or part' : 'the id of a party, source or part',
    path,
  )
}

function findProductFaults({ costLines }: Terms, { of, product }: Stated, path: Path): Fault[] {
  if (product === undefined) return []
  const { covers } = costLines.find(({ id }) => id === of) ?? {}
  return covers && product <= covers.length
    ? []
    : [{ path, message: 'expected the number of a product of what the cost line covers' }]
}
