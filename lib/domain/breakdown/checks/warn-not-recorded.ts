import { listMissingOfTerms } from '@/lib/domain/breakdown/checks/list-missing-of-terms'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Run } from '@/lib/domain/breakdown/run'

const MOST_NAMED = 6

/** One warning that names the facts without which these figures, and what else the terms leave out, are not known. */
export function warnNotRecorded(run: Run, rows: readonly { figure: Figure }[]): void {
  const missing = [...new Set([...rows.flatMap(({ figure }) => figure.missing), ...listMissingOfTerms(run)])]
  if (missing.length === 0) return
  const named = missing.slice(0, MOST_NAMED).join('; ')
  const more = missing.length > MOST_NAMED ? `; and ${missing.length - MOST_NAMED} more` : ''
  run.warn({ name: 'not-recorded', message: `Not recorded: ${named}${more}.` })
}
