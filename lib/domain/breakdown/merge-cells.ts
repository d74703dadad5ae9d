import type { Cell } from '@/lib/domain/breakdown/breakdown'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'

/** One cell for each year, cost line and bearer: a bearer may draw on a line in several steps. */
export function mergeCells<C extends Cell>(cells: readonly C[]): C[] {
  const groups = new Map<string, C[]>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.yearId, cell.costLineId, cell.bearerId])
    const group = groups.get(key)
    if (group) group.push(cell)
    else groups.set(key, [cell])
  }
  return [...groups.values()].map(mergeGroup)
}

function mergeGroup<C extends Cell>(group: readonly [C, ...C[]] | readonly C[]): C {
  const [first] = group
  if (!first) throw new RangeError('A cell of no draws')
  if (group.length === 1) return first
  const { within: _, ...cell } = first
  const within = group.filter(({ figure }) => figure.cents === null).map((part) => part.within)
  const shared = within.length === 1 ? within[0] : undefined
  const drawIds = group.flatMap((part) => part.drawIds)
  return { ...cell, figure: sumCells(group), drawIds, ...(shared ? { within: shared } : {}) } as C
}
