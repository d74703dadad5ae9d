import type { Actuals } from '@/lib/domain/terms/actuals'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { findActualFaults } from '@/lib/domain/terms/faults/actual-faults'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { keepActuals } from '@/lib/domain/terms/gone/keep-actuals'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'
import { wordEnded } from '@/lib/domain/terms/words/word-ended'
import { describeIssues } from '@/lib/forms/terms-file/describe-issues'
import { type TermsFile, termsFileSchema } from '@/lib/forms/terms-file/schema/terms-file-schema'

/** What a terms file says, ready to settle; `ended`: what an early end made of it, in words. */
export type TermsFileContent = { terms: Terms; actuals: Actuals; title?: string; source?: string; ended?: string }

export type TermsFileReading = { ok: true; content: TermsFileContent } | { ok: false; faults: Fault[] }

/** Characters of the longest terms file that is read. */
export const LONGEST_FILE = 3_000_000
const MOST_FAULTS = 200

/** Reads the text of a terms file. Every fault is told with its place and what was expected there. */
export function readTermsFile(text: string): TermsFileReading {
  if (text.length > LONGEST_FILE) return refuse([{ path: [], message: 'expected at most 3 million characters' }])
  try {
    return readTermsValue(JSON.parse(text))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return refuse([{ path: [], message: `expected JSON: ${detail.slice(0, 200)}` }])
  }
}

/** The same for a value that is already parsed. */
export function readTermsValue(value: unknown): TermsFileReading {
  const parsed = termsFileSchema.safeParse(value)
  if (!parsed.success) return refuse(describeIssues(parsed.error.issues))
  const lines = nameIncurrers(parsed.data)
  if (!lines.ok) return lines
  const { format: _, $schema: __, id: ___, title, source, actuals, endedOn, ...parts } = parsed.data
  const terms = makeTerms({ ...parts, costLines: lines.costLines })
  const faults = [...findFaults(terms), ...findActualFaults(terms, actuals ?? {})]
  if (faults.length > 0) return refuse(faults)
  if (endedOn !== undefined && terms.years.every(({ startsOn }) => startsOn > endedOn)) {
    return refuse([{ path: ['endedOn'], message: 'expected a day on or after the first contract year begins' }])
  }
  const ended = endedOn === undefined ? terms : endTermsOn(terms, endedOn)
  const end = endedOn === undefined ? null : wordEnded(terms, ended, endedOn)
  const about = {
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(end === null ? {} : { ended: end }),
  }
  return { ok: true, content: { terms: ended, actuals: keepActuals(actuals ?? {}, ended), ...about } }
}

function refuse(faults: Fault[]): { ok: false; faults: Fault[] } {
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) }
}

/** A cost line that does not say who incurs it is the agency's, where there is one agency. */
function nameIncurrers({ parties, costLines }: TermsFile) {
  const agencies = parties.filter(({ side }) => side === 'agency')
  const only = agencies.length === 1 ? agencies[0]?.id : undefined
  const faults = costLines.flatMap((line, index) =>
    line.incurredBy === undefined && only === undefined
      ? [
          {
            path: ['costLines', index, 'incurredBy'],
            message: 'expected the party that pays it out, for there is not exactly one agency',
          },
        ]
      : [],
  )
  if (faults.length > 0) return refuse(faults)
  return {
    ok: true as const,
    costLines: costLines.map((line) => ({ ...line, incurredBy: line.incurredBy ?? only ?? '' })),
  }
}
