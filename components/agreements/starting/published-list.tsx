import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import type { PublishedRecord } from '@/lib/forms/agreement/starting/published-record'
import { SourceText } from './source-text'

/** Published agreements, each with who, when, the deal in a sentence, and where it was published. */
export function PublishedList({ records }: { records: readonly PublishedRecord[] }) {
  return (
    <ul className="border-t border-rule">
      {records.map((record) => (
        <li key={record.id} className="border-b border-rule py-4">
          <PageLink href={`/drafts/start/published/${record.id}` as Route}>
            {record.place}: {record.about}
          </PageLink>
          <p className="mt-1 max-w-prose">{record.sentence}</p>
          <p className="mt-1 text-sm text-ink-soft">
            {record.parties.join(', ')}; {formatDateRange(record.days)}
          </p>
          <p className="mt-1 max-w-prose text-sm break-words text-ink-soft">
            <SourceText text={record.source} />
          </p>
        </li>
      ))}
    </ul>
  )
}
