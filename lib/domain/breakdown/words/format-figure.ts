import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'

/** "$38,233.33", "at least $10,000; 2 amounts not recorded", "at most $50,000", "$54,000 to $70,000", "not recorded". */
export function formatFigure(figure: Figure, format: (amount: Cents) => string = formatCentsInSentence): string {
  if (figure.cents !== null) return format(figure.cents)
  const { atLeastCents: least, atMostCents: most, missing } = figure
  if (missing.length === 0)
    return `${least === undefined ? '?' : format(least)} to ${most === undefined ? '?' : format(most)}`
  const sure = least === undefined || least <= 0 ? undefined : `at least ${format(least)}`
  const bounds = [sure, most === undefined ? undefined : `at most ${format(most)}`].filter(
    (bound) => bound !== undefined,
  )
  if (bounds.length === 0) return 'not recorded'
  const count = missing.length === 1 ? '1 amount' : `${missing.length} amounts`
  return `${bounds.join(', ')}; ${count} not recorded`
}
