import type { Metadata } from 'next'
import { OrganizationForm } from '@/components/organizations/organization-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findLastSave } from '@/lib/data/history/find-last-save'
import { findOrganization } from '@/lib/data/organizations/find-organization'
import { wordSave } from '@/lib/domain/history/word-save'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { changeOrganizationAction } from './change-organization-action'

export const metadata: Metadata = { title: 'Change the settings' }

export default orNotFound(async function EditOrganizationPage() {
  const actor = await requireActorWho('organization.write')
  const { name, shortName, state, timeZone, fiscalYearStarts, departments, rowVersion } = await findOrganization(
    actor.scope,
  )
  const save = await findLastSave(actor.scope, { kind: 'organization changed' })
  return (
    <ActorPage actor={actor} place="organization">
      <PageHeader
        title="Change the settings"
        parent={<PageLink href="/organization">{name}</PageLink>}
        answer="Everybody who shares an agreement with you sees the new names. With another fiscal year, your dashboards count every agreement anew; what an agreement costs stays the same."
      />
      <OrganizationForm
        action={changeOrganizationAction}
        lastSave={wordSave(save, actor.organization.timeZone)}
        settings={{ name, shortName, state, timeZone, fiscalYearStarts, departments, rowVersion }}
      />
    </ActorPage>
  )
})
