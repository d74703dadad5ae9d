import type { CalculationStep } from '@/components/ui/figures/calculation'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { wordDraw, worthSaying } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'

/** How a contract year's total cost came about: each cost line in a sentence. */
export function wordTotal(breakdown: Breakdown, yearId: string): CalculationStep[] {
  return toSteps(breakdown.lines.filter((line) => line.yearId === yearId).map((line) => wordLine(breakdown, line)))
}

/** How what one bearer pays in a contract year came about: each step that gave it a part, in a sentence. */
export function wordBorne(breakdown: Breakdown, bearerId: string, yearId: string): CalculationStep[] {
  const draws = breakdown.draws.filter((draw) => draw.bearerId === bearerId && draw.yearId === yearId)
  return toSteps(worthSaying(draws).map((draw) => wordDraw(breakdown, draw)))
}

function toSteps(sentences: readonly string[]): CalculationStep[] {
  return [...new Set(sentences)].map((sentence) => ({ key: sentence, sentence }))
}
