import type { Breakdown, Cell } from '@/lib/domain/breakdown/breakdown'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { nameIn } from '@/lib/domain/terms/names'

/** How a cell of the table was worked out, sentence by sentence: the cost line first, then each step that gave to it. */
export function wordCell(breakdown: Breakdown, cell: Cell): string[] {
  const line = breakdown.lines.find(
    ({ yearId, costLineId }) => yearId === cell.yearId && costLineId === cell.costLineId,
  )
  const draws = breakdown.draws.filter(({ id }) => cell.drawIds.includes(id))
  const shared = draws.some(({ costLineIds }) => costLineIds.length > 1)
  const own = `Of this, ${formatFigure(cell.figure)} is for ${nameIn(breakdown.costLines, cell.costLineId)}.`
  return [
    ...(line ? [wordLine(breakdown, line)] : []),
    ...draws.map((draw) => wordDraw(breakdown, draw)),
    ...(shared ? [own] : []),
  ]
}
