import type { Metadata } from 'next'
import { describePeople } from '@/components/people/describe-people'
import { MemberTable } from '@/components/people/member-table'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listMembers } from '@/lib/data/organizations/list-members'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { OrganizationParts } from '../_shell/organization-parts'

export const metadata: Metadata = { title: 'People' }

export default orNotFound(async function PeoplePage() {
  const actor = await requireActorWho('people.manage')
  const members = await listMembers(actor.scope)
  const current = members.filter(({ state }) => state !== 'ended')
  const ended = members.filter(({ state }) => state === 'ended')
  return (
    <ActorPage actor={actor} place="organization">
      <OrganizationParts actor={actor} part="people" />
      <PageHeader
        title="People"
        answer={describePeople(members, actor.organization.shortName)}
        actions={<ButtonLink href="/people/invite">Invite a person</ButtonLink>}
      />
      <MemberTable
        members={[...current, ...ended]}
        organization={actor.organization.shortName}
        ownEmail={actor.email}
      />
    </ActorPage>
  )
})
