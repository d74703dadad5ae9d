import {
  type Bearer,
  type Breakdown,
  type BreakdownLine,
  type Cell,
  UNALLOCATED,
} from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Id } from '@/lib/domain/terms/by-year'

/** Which part of the table a sum is of. What is absent leaves nothing out; cash only unless `inKind` is true. */
export type Part = { yearId?: Id; costLineId?: Id; category?: string; incurredBy?: Id; inKind?: boolean }

/** What part of the table costs. */
export function totalCost(breakdown: Breakdown, part: Part = {}): Figure {
  return sumFigures(breakdown.lines.filter((line) => isIn(breakdown, part, line)).map(({ figure }) => figure))
}

/** What a party or source bears of part of the table. */
export function costBorneBy(breakdown: Breakdown, bearerId: Id, part: Part = {}): Figure {
  return sumCells(breakdown.cells.filter((cell) => cell.bearerId === bearerId && isIn(breakdown, part, cell)))
}

/** What nobody bears of part of the table. */
export function costUnallocated(breakdown: Breakdown, part: Part = {}): Figure {
  return costBorneBy(breakdown, UNALLOCATED, part)
}

/**
 * What surely nobody bears of part of the table. What may yet turn out to be borne, because only in which parts it is
 * borne is not recorded, is not in it.
 */
export function costOfNobody(breakdown: Breakdown, part: Part = {}): Figure {
  const sure = new Set(breakdown.draws.filter(isOfNobody).map(({ id }) => id))
  const cells = breakdown.cells.filter((cell) => cell.drawIds.some((id) => sure.has(id)) && isIn(breakdown, part, cell))
  return sumCells(cells)
}

/** Whether it is what nobody bears of the cost, and not only that in which parts it is borne is not known. */
export function isOfNobody({ method, term, figure }: Draw): boolean {
  return method.kind === 'unallocated' && !method.maybe && term.allocation === undefined && figure.cents !== 0
}

/** What part of the table costs and who bears it: total = parties + sources + unallocated, to the cent. */
export type Fold = { total: Figure; parties: Borne[]; sources: Borne[]; unallocated: Figure }
export type Borne = { bearer: Bearer; figure: Figure }

export function foldTable(breakdown: Breakdown, part: Part = {}): Fold {
  const borne = (kind: Bearer['kind']) =>
    breakdown.bearers
      .filter((bearer) => bearer.kind === kind && !isWithinShare(breakdown, bearer.id))
      .map((bearer) => ({ bearer, figure: costBorneBy(breakdown, bearer.id, part) }))
  return {
    total: totalCost(breakdown, part),
    parties: borne('party'),
    sources: borne('source'),
    unallocated: costUnallocated(breakdown, part),
  }
}

/** Whether a source pays inside a party's share alone, where it is shown: it bears nothing of the table itself. */
export function isWithinShare({ cells, parts }: Breakdown, bearerId: Id): boolean {
  return parts.some((part) => part.bearerId === bearerId) && cells.every((cell) => cell.bearerId !== bearerId)
}

function isIn(breakdown: Breakdown, part: Part, { yearId, costLineId }: Pick<Cell, 'yearId' | 'costLineId'>): boolean {
  const line = breakdown.costLines.find(({ id }) => id === costLineId)
  return line !== undefined && (part.yearId === undefined || part.yearId === yearId) && lineIsIn(part, line)
}

function lineIsIn(part: Part, line: BreakdownLine): boolean {
  return (
    (part.costLineId === undefined || part.costLineId === line.id) &&
    (part.category === undefined || part.category === line.category) &&
    (part.incurredBy === undefined || part.incurredBy === line.incurredBy) &&
    (part.inKind ?? false) === (line.inKind ?? false)
  )
}
