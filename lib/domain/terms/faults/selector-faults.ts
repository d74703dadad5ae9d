import type { Selector } from '@/lib/domain/terms/amount'
import { expectAllKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'

export function findSelectorFaults(terms: Terms, selector: Selector | undefined, path: Path): Fault[] {
  if (!selector) return []
  const isLine = (name: string) => terms.costLines.some(({ id, category }) => id === name || category === name)
  const lines = (selector.costLines ?? []).every(isLine) ? selector.costLines : lineNames(terms)
  const [positions, years] = [terms.positions.map(({ id }) => id), terms.years.map(({ id }) => id)]
  return [
    ...expectAllKnown(selector.costLines, lines ?? [], 'the id or category of a cost line', [...path, 'costLines']),
    ...expectAllKnown(selector.positions, positions, 'the id of a position', [...path, 'positions']),
    ...expectAllKnown(selector.years, years, 'the id of a contract year', [...path, 'years']),
  ]
}

function lineNames({ costLines }: Terms): string[] {
  return [...new Set(costLines.flatMap(({ id, category }) => [id, category]))]
}
