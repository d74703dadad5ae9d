import type { LibraryRecord } from '@/lib/cli/published/read-library'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { settle } from '@/lib/domain/breakdown/settle'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import type { Warning, WarningName } from '@/lib/domain/breakdown/warning'
import { formatPath } from '@/lib/domain/terms/faults/fault'

/** A published agreement beside what its terms come to, and the warnings that money is borne or billed by nobody. */
export type ComparedRecord = { id: string; checks: StatedCheck[]; warnings: Warning[] } & (
  | { outcome: 'matches' | 'differs' | 'nothing printed' }
  /** Facts without which the figures, or the printed ones among them, are not known. */
  | { outcome: 'cannot be worked out'; missing: string[] }
  | { outcome: 'cannot be read'; faults: string[] }
)

const LOST_MONEY: readonly WarningName[] = ['unallocated', 'never-billed']

/**
 * Settles a published agreement and compares every figure that its source prints. One that differs decides, then one
 * that the terms leave open; an agreement of which nothing is printed is open as long as any of its costs is.
 */
export function compareRecord({ id, reading }: LibraryRecord): ComparedRecord {
  if (!reading.ok) {
    const faults = reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`)
    return { id, checks: [], warnings: [], outcome: 'cannot be read', faults }
  }
  const breakdown = settle(reading.content.terms, reading.content.actuals)
  const checks = breakdown.stated
  const warnings = breakdown.warnings.filter(({ name }) => LOST_MONEY.includes(name))
  const about = { id, checks, warnings }
  if (checks.some(({ outcome }) => outcome === 'differs')) return { ...about, outcome: 'differs' }
  if (checks.some(({ outcome }) => outcome === 'unknown'))
    return { ...about, outcome: 'cannot be worked out', missing: findMissing(breakdown) }
  if (checks.length > 0) return { ...about, outcome: 'matches' }
  const missing = namesMissing(breakdown)
  return missing.length === 0
    ? { ...about, outcome: 'nothing printed' }
    : { ...about, outcome: 'cannot be worked out', missing }
}

/** What the open printed figures lack; what the breakdown lacks where a figure does not say. */
function findMissing(breakdown: Breakdown): string[] {
  const open = breakdown.stated.filter(({ outcome }) => outcome === 'unknown')
  const named = [...new Set(open.flatMap(({ ours }) => ours?.missing ?? []))]
  if (named.length > 0) return named
  const all = namesMissing(breakdown)
  return all.length > 0 ? all : open.map(({ label }) => `the terms do not determine this: ${label}`)
}

/** In kind is in no total, so what is not recorded of it leaves none open. */
function namesMissing({ costLines, lines, cells, parts }: Breakdown): string[] {
  const inKind = costLines.filter((line) => line.inKind).map(({ id }) => id)
  const inCash = [...lines, ...cells, ...parts].filter(({ costLineId }) => !inKind.includes(costLineId))
  return [...new Set(inCash.flatMap(({ figure }) => figure.missing))]
}
