import type { Metadata } from 'next'
import { InviteForm } from '@/components/people/invite-form'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadPartner } from '../../load-partner'
import { inviteAdministratorAction } from './invite-administrator-action'

export const metadata: Metadata = { title: 'Invite an administrator' }

export default orNotFound(async function InviteAdministratorPage({
  params,
}: PageProps<'/sharing/invite/[organizationId]'>) {
  const { actor, organization } = await loadPartner((await params).organizationId)
  const { organizationId, name, unclaimed } = organization
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title="Invite the first administrator"
        parent={<PageLink href="/sharing">Sharing</PageLink>}
        answer={`They act for ${name}, invite its other people, and can accept to share. You cannot act for it.`}
      />
      {!unclaimed && (
        <Notice kind="information" title={`${name} has an administrator, or one is invited.`}>
          <p>Ask them to invite more people.</p>
        </Notice>
      )}
      <InviteForm action={inviteAdministratorAction.bind(null, organizationId)} offered={[]} isClosed={!unclaimed} />
    </ActorPage>
  )
})
