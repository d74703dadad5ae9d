import type { Metadata } from 'next'
import { AskSharingForm } from '@/components/organizations/ask-sharing-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { askSharingAction } from './ask-sharing-action'

export const metadata: Metadata = { title: 'Ask to share' }

export default orNotFound(async function AskSharingPage() {
  const actor = await requireActorWho('link.accept')
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title="Ask an organization to share"
        parent={<PageLink href="/sharing">Sharing</PageLink>}
        answer="Once its administrator accepts, each of you sees the agreements that name you both, and can name the other in a new one."
      />
      <AskSharingForm action={askSharingAction} />
    </ActorPage>
  )
})
