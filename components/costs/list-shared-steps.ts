import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'

/** A step that takes several cost lines of a contract year together: "Shared step 2". */
export type SharedStep = { id: string; label: string; sentence: string }

/** The steps of a contract year that stand in the calculations of several cost lines, in their order. */
export function listSharedSteps(breakdown: Breakdown, yearId: string): SharedStep[] {
  const inCells = new Set(breakdown.cells.flatMap(({ drawIds }) => drawIds))
  return breakdown.draws
    .filter((draw) => draw.yearId === yearId && draw.costLineIds.length > 1 && inCells.has(draw.id))
    .map((draw, index) => ({
      id: draw.id,
      label: `Shared step ${index + 1}`,
      sentence: wordDraw(breakdown, draw),
    }))
}
