import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { findOwnChange } from '@/lib/data/drafts/find-own-change'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { startChangeAction } from '../../start-draft-action'

export const metadata: Metadata = { title: 'Change an agreement' }

export default orNotFound(async function ChangePage({ params, searchParams }: PageProps<'/drafts/change/[number]'>) {
  const actor = await requireActorWho('agreement.write')
  const { number } = await params
  const { version, at } = await searchParams
  const wanted = typeof version === 'string' && /^\d{1,6}$/.test(version) ? Number(version) : undefined
  const view = await findAgreement(actor.scope, number, wanted)
  if (view === null || !view.version.ours) notFound()
  const { id, title, number: versionNumber, recordedAt } = view.version
  const begun = await findOwnChange(actor, id)
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={`Change ${title}`}
        parent={<PageLink href={`/agreements/${number}` as Route}>{title}</PageLink>}
        answer={
          recordedAt === null
            ? 'The proposal stays as it was sent until you send the changed one, or record it as signed.'
            : 'The agreement stays as it is until you record the change. The history keeps what it said before.'
        }
      />
      {begun !== null && (
        <p className="mb-4">
          You last worked on a change on {formatDate(dayInZone(begun.updatedAt, actor.organization.timeZone))}: it opens
          again, and you can start afresh there.
        </p>
      )}
      <form
        action={startChangeAction.bind(
          null,
          { number, versionNumber, at: typeof at === 'string' ? at : '' },
          { how: 'go on', newId: crypto.randomUUID() },
        )}
      >
        <SubmitButton pendingLabel="Opening…">Open it for changes</SubmitButton>
      </form>
    </ActorPage>
  )
})
