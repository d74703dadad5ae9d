import type { Metadata } from 'next'
import { BeginForm } from '@/components/agreements/starting/begin-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { LinkList } from '@/components/ui/tables/link-list'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { startDraftAction } from '../start-draft-action'

export const metadata: Metadata = { title: 'Record or propose an agreement' }

export default orNotFound(async function StartPage() {
  const actor = await requireActorWho('agreement.write')
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Record or propose an agreement"
        parent={<PageLink href="/agreements">Agreements</PageLink>}
        answer="Begin with the paper at hand, or with something that says most of it already. Nothing is recorded or sent before you say so at the end."
      />
      <Section id="blank" heading="Begin from the paper">
        <BeginForm action={startDraftAction.bind(null, crypto.randomUUID())} />
      </Section>
      <Section id="others" heading="Begin with what is written already">
        <LinkList
          items={[
            {
              key: 'renewal',
              href: '/drafts/start/renewal',
              label: 'Renew an agreement',
              note: `One that ${actor.organization.shortName} is party to, for the days after it, with its amounts as they are or raised.`,
            },
            {
              key: 'published',
              href: '/drafts/start/published',
              label: 'Begin like a published agreement',
              note: 'What other cities and districts agreed on, from public papers and reports.',
            },
            {
              key: 'file',
              href: '/drafts/start/file',
              label: 'Read a terms file',
              note: 'Cost terms as JSON: from another installation, or written by hand.',
            },
          ]}
        />
      </Section>
    </ActorPage>
  )
})
