import type { ComparedRecord } from '@/lib/cli/published/compare-record'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'

const OUTCOMES: readonly [ComparedRecord['outcome'], string][] = [
  ['matches', 'come out as printed'],
  ['differs', 'differ, as the paper contradicts itself'],
  ['cannot be worked out', 'cannot be worked out from what is published'],
  ['nothing printed', 'are worked out, with nothing printed to compare'],
  ['cannot be read', 'cannot be read'],
]

/** How many agreements came out which way, and how many printed figures. */
export function countRecords(records: readonly ComparedRecord[]): string[] {
  const checks = records.flatMap((record) => record.checks)
  const figures = (outcome: StatedCheck['outcome']) => checks.filter((check) => check.outcome === outcome).length
  return [
    `${count(records.length, 'published agreement')}:`,
    ...OUTCOMES.flatMap(([outcome, words]) => {
      const many = records.filter((record) => record.outcome === outcome).length
      return many === 0 ? [] : [`  ${many} ${words}`]
    }),
    `${count(checks.length, 'printed figure')}: ${figures('matches')} match, ${figures('differs')} differ, ${figures('unknown')} unknown`,
  ]
}

/** "1 figure", "2 figures". */
export function count(many: number, thing: string): string {
  return `${many} ${thing}${many === 1 ? '' : 's'}`
}
