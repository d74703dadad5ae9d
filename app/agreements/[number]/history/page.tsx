import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { EventHistory } from '@/components/history/event-history'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { LinkList } from '@/components/ui/tables/link-list'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listHistory } from '@/lib/data/history/list-history'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { requireActor } from '@/lib/session/require-actor'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'

export const metadata: Metadata = { title: 'History' }

export default orNotFound(async function HistoryPage({ params }: PageProps<'/agreements/[number]/history'>) {
  const actor = await requireActor()
  const { number } = await params
  const [agreement, events] = await Promise.all([findAgreement(actor.scope, number), listHistory(actor.scope, number)])
  if (agreement === null) notFound()
  const { timeZone } = actor.organization
  return (
    <ActorPage
      actor={actor}
      place="agreements"
      footer={<p>Times in the time zone of {actor.organization.shortName}.</p>}
    >
      <PageHeader
        title={`History of ${agreement.version.title}`}
        parent={<PageLink href={`/agreements/${number}` as Route}>{agreement.version.title}</PageLink>}
        answer="Every save, with what it changed. Nothing here can be altered or removed."
      />
      <EventHistory events={events} timeZone={timeZone} />
      <Section id="versions" heading="Versions">
        <LinkList
          items={agreement.versions.map((line) => ({
            key: String(line.number),
            href: `/agreements/${number}/versions/${line.number}` as Route,
            label: `Version ${line.number}: ${line.title}`,
            note: formatDateRange(line),
            aside: line.recordedAt === null ? 'proposed' : 'recorded from paper',
          }))}
        />
      </Section>
    </ActorPage>
  )
})
