import type { Metadata } from 'next'
import { EnterOrganizationForm } from '@/components/agreements/form/enter-organization-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftHref } from '../../draft-href'
import { openPage } from '../_typing/open-page'
import { loadDraft } from '../load-draft'
import { enterOrganizationAction } from './enter-organization-action'

export const metadata: Metadata = { title: 'Enter an organization' }

export default orNotFound(async function EnterOrganizationPage({
  params,
}: PageProps<'/drafts/[draftId]/organization'>) {
  const { actor, draft } = await loadDraft((await params).draftId)
  const { page, held } = await openPage(actor, draft, 'organization')
  const { timeZone, fiscalYearStarts } = actor.organization
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Enter an organization"
        parent={<PageLink href={draftHref(draft.id, 'parties')}>Parties and dates</PageLink>}
        answer="Agreements are between legal bodies: enter the city, not its police department."
      />
      <EnterOrganizationForm
        key={held?.windowId ?? 'saved'}
        action={enterOrganizationAction.bind(null, page)}
        usual={{ kind: 'city', timeZone, fiscalYearStarts, ...held?.values }}
        isHeld={held !== null}
      />
    </ActorPage>
  )
})
