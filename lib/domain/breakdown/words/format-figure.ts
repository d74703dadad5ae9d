import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'

/** "$38,233.33", "at least $10,000; 2 amounts not recorded", "at most $50,000", "$54,000 to $70,000", "not recorded". */
export function formatFigure(figure: Figure, format: (amount: Cents) => string = formatCentsInSentence): string {
  const { cents, missing } = figure
  const bounds = boundsInWords(figure, format)
  if (bounds === null) return 'not recorded'
  if (cents !== null || missing.length === 0) return bounds
  const count = missing.length === 1 ? '1 amount' : `${missing.length} amounts`
  return `${bounds}; ${count} not recorded`
}

/** `formatFigure` without the count of what is not recorded, for a sentence that says it once at its end. */
export function wordBounds(figure: Figure): string {
  return boundsInWords(figure, formatCentsInSentence) ?? 'an amount not recorded'
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
