import type { Metadata } from 'next'
import { describeSharing } from '@/components/organizations/describe-sharing'
import { OpenRequests } from '@/components/organizations/open-requests'
import { UnclaimedOrganizations } from '@/components/organizations/unclaimed-organizations'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { listPartyChoices } from '@/lib/data/organizations/list-party-choices'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { may } from '@/lib/domain/access/may'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { requireActor } from '@/lib/session/require-actor'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { OrganizationParts } from '../_shell/organization-parts'

export const metadata: Metadata = { title: 'Sharing' }

export default orNotFound(async function SharingPage() {
  const actor = await requireActor()
  const { id, timeZone, shortName } = actor.organization
  const requests = await listSharingRequests(actor.scope)
  const choices = await listPartyChoices(actor.scope)
  const unclaimed = choices.filter((choice) => choice.unclaimed)
  const waiting = new Set(requests.map((request) => request.other.organizationId))
  const partners = choices.filter(
    ({ organizationId, unclaimed: nobodyThere }) =>
      organizationId !== id && !nobodyThere && !waiting.has(organizationId),
  )
  const mayAccept = may(actor, 'link.accept')
  const lines = requests.map(({ askedAt, ...request }) => ({
    ...request,
    askedOn: formatDate(dayInZone(askedAt, timeZone)),
  }))
  return (
    <ActorPage actor={actor} place="organization">
      <OrganizationParts actor={actor} part="sharing" />
      <PageHeader
        title="Sharing"
        answer={describeSharing(requests)}
        actions={
          mayAccept && (
            <ButtonLink href="/sharing/ask" look="secondary">
              Ask an organization to share
            </ButtonLink>
          )
        }
      />
      {lines.length > 0 && <OpenRequests requests={lines} mayAccept={mayAccept} />}
      {unclaimed.length > 0 && (
        <UnclaimedOrganizations organizations={unclaimed} mayInvite={may(actor, 'people.manage')} />
      )}
      {partners.length > 0 && (
        <Section id="partners" heading="Shares with you" intro="Agreements between you are one record that both see.">
          <ul>
            {partners.map((partner) => (
              <li key={partner.organizationId}>{partner.name}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        id="code"
        heading="Your sharing code"
        intro={`Give it to an administrator who wants to share agreements with ${shortName}. It shows them nothing until you accept.`}
      >
        <p className="max-w-none font-semibold break-all select-all">{id}</p>
      </Section>
    </ActorPage>
  )
})
