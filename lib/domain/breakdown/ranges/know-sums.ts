import type { Cell, Whole } from '@/lib/domain/breakdown/breakdown'
import { boundsOf } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { joinFigures } from '@/lib/domain/breakdown/ranges/join-figures'

/**
 * Cells joined of the ends of published ranges, each with what is known of its bearer's sums: a party that pays half of
 * two cost lines pays between half of both at their least and half of both at their most, though a fixed sum or a limit
 * falls now more on the one and now more on the other.
 * @param ends the cells as they came out at each end
 * @param bearerOf what sums are taken by, within a contract year and within all
 */
export function knowSums<C extends Cell>(
  joined: readonly C[],
  ends: readonly (readonly C[])[],
  bearerOf: (cell: C) => readonly unknown[],
): C[] {
  const ofYear = sumsBy(joined, ends, (cell) => JSON.stringify([cell.yearId, ...bearerOf(cell)]))
  const ofAll = sumsBy(joined, ends, (cell) => JSON.stringify(bearerOf(cell)))
  return joined.map((cell) => ({ ...cell, sums: [ofYear(cell), ofAll(cell)] }))
}

function sumsBy<C extends Cell>(
  joined: readonly C[],
  ends: readonly (readonly C[])[],
  key: (cell: C) => string,
): (cell: C) => Whole {
  const groups = ends.map((cells) => groupBy(cells, key))
  const sums = new Map<string, Whole>()
  for (const [id, cells] of groupBy(joined, key)) {
    const { atLeast, atMost } = boundsOf(joinFigures(groups.map((group) => sumCells(group.get(id) ?? []))))
    sums.set(id, { id, count: cells.length, atLeast, atMost })
  }
  return (cell) => sums.get(key(cell)) ?? { id: '', count: 0, atLeast: null, atMost: null }
}

function groupBy<C>(cells: readonly C[], key: (cell: C) => string): Map<string, C[]> {
  const groups = new Map<string, C[]>()
  for (const cell of cells) {
    const group = groups.get(key(cell))
    if (group) group.push(cell)
    else groups.set(key(cell), [cell])
  }
  return groups
}
