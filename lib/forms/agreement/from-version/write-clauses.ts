import type { Clause } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { writeList } from './write-list'

export function writeClauses(clauses: readonly Clause[]): DraftValues {
  return writeList(
    'clauses',
    clauses.map(({ kind, heading, summary, page, noticeDays, hours }, at) => ({
      key: `clause-${at + 1}`,
      kind,
      heading,
      summary,
      page: page === null ? '' : String(page),
      noticeDays: noticeDays === null ? '' : String(noticeDays),
      hours: hours === null ? '' : String(hours),
    })),
  )
}
