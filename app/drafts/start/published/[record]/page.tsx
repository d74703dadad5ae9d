import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CostCheck } from '@/components/agreements/form/cost-check'
import { SentenceList } from '@/components/agreements/starting/sentence-list'
import { SourceText } from '@/components/agreements/starting/source-text'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import { wordMarked } from '@/lib/forms/agreement/starting/word-marked'
import { requireActorWho } from '@/lib/session/require-actor'
import { findPublished } from '@/lib/web/published/list-published'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { startPublishedAction } from './start-published-action'

type RecordPageProps = PageProps<'/drafts/start/published/[record]'>

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const record = findPublished((await params).record)
  return { title: record === null ? 'Not found' : `${record.place}: ${record.about}` }
}

export default orNotFound(async function PublishedRecordPage({ params }: RecordPageProps) {
  const actor = await requireActorWho('agreement.write')
  const record = findPublished((await params).record)
  if (record === null) notFound()
  const notes = [...wordMarked(record), ...record.terms.notes]
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={`${record.place}: ${record.about}`}
        parent={<PageLink href="/drafts/start/published">Begin like a published agreement</PageLink>}
        answer={record.sentence}
        meta={[
          { key: 'parties', content: record.parties.join(', ') },
          { key: 'days', content: formatDateRange(record.days) },
        ]}
      />
      <p className="mb-6 max-w-prose break-words">
        <SourceText text={record.source} />
      </p>
      <Section id="start" heading="Begin like this one">
        <p className="mb-4 max-w-prose">
          Its cost lines, who pays what, special rules and payments come along, moved on to begin on the next{' '}
          {formatDate(record.days.startsOn).split(',')[0]}. Its parties do not: yours stand in their place, and the
          other side is to be chosen. Campuses, notes and what its paper prints do not come along either.
        </p>
        <form action={startPublishedAction.bind(null, record.id, crypto.randomUUID())}>
          <RadioGroup
            name="amounts"
            label="Amounts of its cost lines"
            required
            defaultValue="take"
            options={[
              {
                value: 'take',
                label: 'Take them, and type ours over them',
                hint: 'Until then they are the ones of this agreement.',
              },
              { value: 'leave', label: 'Leave them empty', hint: 'What is not typed is not recorded.' },
            ]}
          />
          <SubmitButton pendingLabel="Beginning…">Start from this</SubmitButton>
        </form>
      </Section>
      {notes.length > 0 && (
        <Section id="notes" heading="Notes">
          <SentenceList sentences={notes} />
        </Section>
      )}
      <CostCheck terms={record.terms} breakdown={settle(record.terms)} />
    </ActorPage>
  )
})
