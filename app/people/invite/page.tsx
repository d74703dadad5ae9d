import type { Metadata } from 'next'
import { InviteForm } from '@/components/people/invite-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { rolesOf } from '@/lib/domain/access/may'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { inviteAction } from './invite-action'

export const metadata: Metadata = { title: 'Invite a person' }

export default orNotFound(async function InvitePage() {
  const actor = await requireActorWho('people.manage')
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title="Invite a person"
        parent={<PageLink href="/people">People</PageLink>}
        answer={`They will act for ${actor.organization.shortName} as soon as they have chosen a password.`}
      />
      <InviteForm action={inviteAction} offered={rolesOf(actor.organization.kind)} />
    </ActorPage>
  )
})
