import type { Metadata, Route } from 'next'
import { MemberForm } from '@/components/people/member-form'
import { RenewInvitationForm } from '@/components/people/renew-invitation-form'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { findLastSave } from '@/lib/data/history/find-last-save'
import { rolesOf } from '@/lib/domain/access/may'
import { wordSave } from '@/lib/domain/history/word-save'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { loadMember } from '../load-member'
import { changeMemberAction } from './change-member-action'
import { renewInvitationAction } from './renew-invitation-action'

export const metadata: Metadata = { title: 'Change a person' }

export default orNotFound(async function MemberPage({ params }: PageProps<'/people/[memberId]'>) {
  const { actor, member, isSelf } = await loadMember((await params).memberId)
  const { id, name, email, roles, rowVersion, state } = member
  const save = await findLastSave(actor.scope, { kind: 'member changed', name })
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title={name}
        parent={<PageLink href="/people">People</PageLink>}
        meta={[
          { key: 'email', content: email },
          { key: 'state', content: state === 'invited' ? 'invited, not joined yet' : 'active' },
        ]}
        answer="What this person may do, from their next page on."
      />
      <MemberForm
        action={changeMemberAction.bind(null, id)}
        offered={rolesOf(actor.organization.kind)}
        member={{ roles, rowVersion }}
        lastSave={wordSave(save, actor.organization.timeZone)}
      />
      {state === 'invited' && (
        <Section
          id="invitation"
          heading="Invitation"
          intro="A link works once, within 72 hours. With a new one, those made before stop working."
        >
          <RenewInvitationForm action={renewInvitationAction.bind(null, id)} rowVersion={rowVersion} />
        </Section>
      )}
      {!isSelf && (
        <Section id="end" heading="End the membership" intro={`For when ${name} does not act for you any more.`}>
          <ButtonLink href={`/people/${id}/end` as Route} look="secondary">
            End the membership
          </ButtonLink>
        </Section>
      )}
    </ActorPage>
  )
})
