import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import { Section } from '@/components/ui/shell/section'
import { DataTable } from '@/components/ui/tables/data-table'
import type { SharingRequest } from '@/lib/domain/organization/organization'

/** A request, and the day on which it was made, in words. */
type RequestLine = Omit<SharingRequest, 'askedAt'> & { askedOn: string }

type OpenRequestsProps = { requests: RequestLine[]; mayAccept: boolean }

/** Requests that wait: those to us with the way to answer them, those we made with whom we wait for. */
export function OpenRequests({ requests, mayAccept }: OpenRequestsProps) {
  return (
    <Section id="requests" heading="Requests">
      <DataTable
        caption="Requests to share that wait for an answer"
        hideCaption
        columns={[
          {
            key: 'what',
            header: 'Request',
            namesRow: true,
            cell: ({ toUs, other }) =>
              toUs ? `${other.name} asks to share its agreements with you` : `You asked ${other.name} to share`,
          },
          { key: 'asked', header: 'Asked on', cell: ({ askedOn }) => askedOn },
          {
            key: 'state',
            header: 'Waits for',
            cell: ({ toUs, other }) =>
              toUs ? (
                <StatusWord tone="attention">{mayAccept ? 'you' : 'an administrator'}</StatusWord>
              ) : (
                <StatusWord tone="waiting">{other.shortName}</StatusWord>
              ),
          },
          {
            key: 'answer',
            header: <span className="sr-only">Answer</span>,
            align: 'end',
            cell: ({ id, toUs, other }) =>
              toUs &&
              mayAccept && (
                <PageLink href={`/sharing/${id}` as Route} about={other.name}>
                  Answer
                </PageLink>
              ),
          },
        ]}
        rows={requests}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
