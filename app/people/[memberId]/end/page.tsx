import type { Metadata } from 'next'
import { EmailAddress } from '@/components/people/email-address'
import { EndMemberForm } from '@/components/people/end-member-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadColleague } from '../../load-member'
import { endMemberAction } from './end-member-action'

export const metadata: Metadata = { title: 'End a membership' }

export default orNotFound(async function EndMemberPage({ params }: PageProps<'/people/[memberId]/end'>) {
  const { actor, member } = await loadColleague((await params).memberId)
  const { id, name, email, rowVersion, state } = member
  const isInvited = state === 'invited'
  const loses = isInvited ? 'The link that you handed over stops working.' : `${name} is signed out at once.`
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title={`End the membership of ${name}?`}
        parent={<PageLink href="/people">People</PageLink>}
        answer={`${loses} From then on ${name} cannot act for ${actor.organization.shortName}.`}
      />
      <p>
        {!isInvited && `What ${name} has done stays in the history under that name. `}
        This cannot be taken back: <EmailAddress email={email} /> cannot be invited again.
      </p>
      <EndMemberForm action={endMemberAction.bind(null, id)} member={{ id, name, rowVersion }} />
    </ActorPage>
  )
})
