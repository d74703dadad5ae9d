import type { ComparedRecord } from '@/lib/cli/published/compare-record'
import { count } from '@/lib/cli/published/count-records'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'

const MOST_NAMED = 4

/** One line for one published agreement. */
export function wordRecord(record: ComparedRecord): string {
  const warnings = record.warnings.map(({ message }) => ` Warns: ${message}`)
  return `${record.id}  ${wordOutcome(record)}${warnings.join('')}`
}

function wordOutcome(record: ComparedRecord): string {
  const { checks } = record
  switch (record.outcome) {
    case 'matches':
      return `matches (${checks.length} of ${count(checks.length, 'figure')})`
    case 'differs':
      return `differs as the paper contradicts itself: ${checks.flatMap(wordDifference).join('; ')}${others(checks)}`
    case 'cannot be worked out':
      return `cannot be worked out: ${nameSome(record.missing)}${others(checks)}`
    case 'nothing printed':
      return 'worked out, nothing printed to compare'
    case 'cannot be read':
      return `cannot be read: ${nameSome(record.faults)}`
  }
}

function wordDifference({ outcome, label, stated, ours, oursRatio, differenceCents }: StatedCheck): string[] {
  if (outcome !== 'differs') return []
  if ('ratio' in stated.is) return [`${label}, paper ${stated.is.ratio}, ours ${oursRatio}`]
  if (!ours || ours.cents === null || differenceCents === undefined) return []
  const [printed, own, difference] = [stated.is.cents, ours.cents, differenceCents].map(formatCentsInSentence)
  return [`${label}, paper ${printed}, ours ${own}, difference ${difference}`]
}

function others(checks: readonly StatedCheck[]): string {
  const matching = checks.filter(({ outcome }) => outcome === 'matches').length
  return checks.length === 0 ? '' : ` (${matching} of ${count(checks.length, 'figure')} as printed)`
}

function nameSome(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}
