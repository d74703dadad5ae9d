import { type Breakdown, type Cell, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { isCredit } from '@/lib/domain/breakdown/words/is-credit'
import { isInKind, wordDraw, worthSaying } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { nameIn } from '@/lib/domain/terms/names'

/** One sentence of a calculation; `sharedId` names a step that several cost lines were taken together in. */
export type CellSentence = { sentence: string; sharedId?: string }

/** How a cell of the table was worked out, sentence by sentence: the cost line first, then each step that gave to it. */
export function wordCell(breakdown: Breakdown, cell: Cell): string[] {
  return explainCell(breakdown, cell).map(({ sentence }) => sentence)
}

/** The sentences of `wordCell`, with those marked that stand for several cost lines at once. */
export function explainCell(breakdown: Breakdown, cell: Cell): CellSentence[] {
  const line = breakdown.lines.find(
    ({ yearId, costLineId }) => yearId === cell.yearId && costLineId === cell.costLineId,
  )
  const draws = worthSaying(breakdown.draws.filter(({ id }) => cell.drawIds.includes(id)))
  const shared = draws.some(({ costLineIds }) => costLineIds.length > 1)
  return [
    ...(line ? [{ sentence: wordLine(breakdown, line) }] : []),
    ...draws.map((draw) => ({
      sentence: wordDraw(breakdown, draw),
      ...(draw.costLineIds.length > 1 ? { sharedId: draw.id } : {}),
    })),
    ...(shared ? [{ sentence: wordOwnPart(breakdown, cell) }] : []),
  ]
}

/** "Of this, Elm Schools pays $30,000 for Pay." */
function wordOwnPart(breakdown: Breakdown, { bearerId, costLineId, figure }: Cell): string {
  const bearer = bearerId === UNALLOCATED ? 'nobody' : nameIn(breakdown.bearers, bearerId)
  const name = nameIn(breakdown.costLines, costLineId)
  if (isCredit(figure))
    return `Of this, ${formatFigure(figure)}${wordMarks(figure)} for ${name} is credited to ${bearer}.`
  const bears = isInKind(breakdown, { costLineIds: [costLineId] }) ? 'bears' : 'pays'
  return `Of this, ${bearer} ${bears} ${formatFigure(figure)}${wordMarks(figure)} for ${name}.`
}
