import type { LineFigure } from '@/lib/domain/breakdown/breakdown'
import type { Run } from '@/lib/domain/breakdown/run'

const MOST_NAMED = 6

/** One warning that names the facts without which figures are not known. */
export function warnNotRecorded(run: Run, lines: readonly LineFigure[]): void {
  const missing = [...new Set(lines.flatMap(({ figure }) => figure.missing))]
  if (missing.length === 0) return
  const named = missing.slice(0, MOST_NAMED).join('; ')
  const more = missing.length > MOST_NAMED ? `; and ${missing.length - MOST_NAMED} more` : ''
  run.warn({ name: 'not-recorded', message: `Not recorded: ${named}${more}.` })
}
