import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { RenewalForm } from '@/components/agreements/starting/renewal-form'
import { SentenceList } from '@/components/agreements/starting/sentence-list'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { proposeDates } from '@/lib/domain/agreement/renewal/propose-dates'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { wordNotCarried, wordToCheck } from '@/lib/forms/agreement/starting/word-renewal'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { renewAction } from './renew-action'

type RenewPageProps = PageProps<'/drafts/start/renewal/[number]'>

export async function generateMetadata({ params }: RenewPageProps): Promise<Metadata> {
  return { title: `Renew agreement ${(await params).number}` }
}

export default orNotFound(async function RenewPage({ params }: RenewPageProps) {
  const actor = await requireActorWho('agreement.write')
  const view = await findAgreement(actor.scope, (await params).number)
  if (view === null) notFound()
  const { number, version } = view
  const toCheck = wordToCheck(view)
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={`Renew ${version.title}`}
        parent={<PageLink href="/drafts/start/renewal">Renew an agreement</PageLink>}
        meta={[
          { key: 'dates', content: formatDateRange(version) },
          {
            key: 'number',
            content: (
              <PageLink href={`/agreements/${number}` as Route}>{`${number}, version ${version.number}`}</PageLink>
            ),
          },
        ]}
        answer="A new agreement is begun from what this one says, and this one stays as it is. Everything can be changed before it is sent or recorded."
      />
      <RenewalForm
        action={renewAction.bind(null, { number, newId: crypto.randomUUID() })}
        proposed={proposeDates(version)}
      />
      <Section id="carried" heading="What comes along">
        <SentenceList
          sentences={[
            'Parties, positions and campuses, cost lines, who pays what, special rules, payments with their days moved on, purpose and duties.',
            ...toCheck,
          ]}
        />
      </Section>
      <Section id="left" heading="What does not">
        <SentenceList sentences={wordNotCarried(view)} />
      </Section>
    </ActorPage>
  )
})
