import type { Metadata } from 'next'
import { describeOrganization, kindWord, summarizeOrganization } from '@/components/organizations/describe-organization'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { DefinitionList } from '@/components/ui/tables/definition-list'
import { findOrganization } from '@/lib/data/organizations/find-organization'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import { may } from '@/lib/domain/access/may'
import { requireActor } from '@/lib/session/require-actor'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { OrganizationParts } from '../_shell/organization-parts'

export const metadata: Metadata = { title: 'Organization' }

export default orNotFound(async function OrganizationPage() {
  const actor = await requireActor()
  const settings = await findOrganization(actor.scope)
  const asked = (await listSharingRequests(actor.scope)).filter(({ toUs }) => toUs)
  const facts = describeOrganization(settings).map(({ key, label, words }) => ({ key, term: label, value: words }))
  const mayWrite = may(actor, 'organization.write')
  return (
    <ActorPage actor={actor} place="organization">
      <OrganizationParts actor={actor} part="settings" />
      <PageHeader
        title={settings.name}
        answer={summarizeOrganization(settings)}
        actions={mayWrite && <ButtonLink href="/organization/edit">Change the settings</ButtonLink>}
      />
      {asked.map(({ id, other }) => (
        <Notice key={id} kind="information" title={`${other.name} asks to share its agreements with you.`}>
          <PageLink href="/sharing">See what sharing shows</PageLink>
        </Notice>
      ))}
      <DefinitionList
        items={[
          { key: 'kind', term: 'Kind', value: kindWord(settings.kind) },
          ...facts,
          { key: 'departments', term: 'Departments', value: settings.departments.join(', ') || 'none recorded' },
        ]}
      />
    </ActorPage>
  )
})
