import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'

const NOT_RECORDED = 'not recorded'

/** "$38,233.33", "at least $10,000; 2 amounts not recorded", "at most $50,000", "$54,000 to $70,000", "not recorded". */
export function formatFigure(figure: Figure, format: (amount: Cents) => string = formatCentsInSentence): string {
  const { cents, missing } = figure
  const bounds = boundsInWords(figure, format)
  if (bounds === null) return NOT_RECORDED
  if (cents !== null || missing.length === 0) return bounds
  return `${bounds}; ${countMissing(missing.length)}`
}

/** `formatFigure` without the count of what is not recorded, for a sentence that says it once at its end. */
export function wordBounds(figure: Figure): string {
  return boundsInWords(figure, formatCentsInSentence) ?? 'an amount not recorded'
}

/** A figure that a sentence goes on from: "at least $90,000 (1 amount not recorded)". */
export function wordFactor(figure: Figure): string {
  const bounds = boundsInWords(figure, formatCentsInSentence)
  const { length } = figure.missing
  if (bounds === null || figure.cents !== null || length === 0) return bounds ?? NOT_RECORDED
  return `${bounds} (${countMissing(length)})`
}

/** A figure that somebody pays, or owes, in a sentence that goes on: "an amount not recorded", "at least $90,000 (1 …)". */
export function wordSum(figure: Figure): string {
  return asNoun(wordFactor(figure))
}

/** A figure in a sentence that already says of another what is not recorded: of this one only what it lacks besides. */
export function wordResting(figure: Figure, on: Figure): string {
  if (!figure.missing.every((fact) => on.missing.includes(fact))) return wordFactor(figure)
  return boundsInWords(figure, formatCentsInSentence) ?? NOT_RECORDED
}

/** "which leaves an amount not recorded" */
export function asNoun(words: string): string {
  return words === NOT_RECORDED ? `an amount ${words}` : words
}

function countMissing(count: number): string {
  return `${count === 1 ? '1 amount' : `${count} amounts`} not recorded`
}

function boundsInWords(figure: Figure, format: (amount: Cents) => string): string | null {
  const { cents, atLeastCents: least, atMostCents: most, missing } = figure
  if (cents !== null) return format(cents)
  if (missing.length === 0 && least !== undefined && most !== undefined) return `${format(least)} to ${format(most)}`
  const bounds = [
    ...(least === undefined || least <= 0 ? [] : [`at least ${format(least)}`]),
    ...(most === undefined ? [] : [`at most ${format(most)}`]),
  ]
  return bounds.length === 0 ? null : bounds.join(', ')
}
