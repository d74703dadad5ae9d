import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { DataTable } from '@/components/ui/tables/data-table'
import { listDrafts } from '@/lib/data/drafts/list-drafts'
import type { DraftLine } from '@/lib/domain/agreement/draft'
import { keptUntil } from '@/lib/domain/agreement/draft-age'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { draftHref } from './draft-href'

export const metadata: Metadata = { title: 'Being written' }

export default orNotFound(async function DraftsPage() {
  const actor = await requireActorWho('agreement.write')
  const drafts = await listDrafts(actor.scope)
  const start = <ButtonLink href="/drafts/start">Record or propose an agreement</ButtonLink>
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Being written"
        parent={<PageLink href="/agreements">Agreements</PageLink>}
        answer={`Only ${actor.organization.shortName} sees these until they are recorded or sent.`}
        actions={drafts.length > 0 && start}
      />
      {drafts.length === 0 ? (
        <EmptyState title="Nothing is being written." action={start}>
          Have the paper at hand: parties, dates, amounts, who pays what. It takes about ten minutes.
        </EmptyState>
      ) : (
        <DataTable
          caption="Agreements being written"
          hideCaption
          columns={[
            {
              key: 'title',
              header: 'Title',
              namesRow: true,
              cell: (draft) => <PageLink href={draftHref(draft.id)}>{draft.title || 'Without a title'}</PageLink>,
            },
            {
              key: 'changes',
              header: 'What it is',
              cell: describeDraft,
            },
            { key: 'by', header: 'Started by', cell: (draft) => draft.writtenBy },
            {
              key: 'at',
              header: 'Last saved',
              cell: (draft) => formatDate(dayInZone(draft.updatedAt, actor.organization.timeZone)),
            },
            {
              key: 'until',
              header: 'Kept until',
              cell: (draft) => formatDate(keptUntil(draft.touchedAt, actor.organization.timeZone)),
            },
          ]}
          rows={drafts}
          rowKey={(draft) => draft.id}
        />
      )}
    </ActorPage>
  )
})

function describeDraft({ agreementNumber, renews }: DraftLine): string {
  if (agreementNumber !== null) return `A change to ${agreementNumber}`
  return renews === null ? 'New' : `A renewal of ${renews}`
}
