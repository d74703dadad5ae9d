import type { Cell, Summand } from '@/lib/domain/breakdown/breakdown'
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
  const { within: _within, whole: _whole, parts: _parts, ...cell } = first
  const parts = group.flatMap(partsOf)
  const known = parts.some(({ within, whole }) => within || whole)
  const drawIds = group.flatMap((part) => part.drawIds)
  return { ...cell, figure: sumCells(group), drawIds, ...(known ? { parts } : {}) } as C
}

function partsOf({ figure, within, whole, parts }: Cell): Summand[] {
  return parts ?? [{ figure, ...(within ? { within } : {}), ...(whole ? { whole } : {}) }]
}
