import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { officerLines } from '@/components/staffing/form/officer-lines'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { addOfficerAction } from './add-officer-action'

export const metadata: Metadata = { title: 'Add an officer' }

export default orNotFound(async function NewOfficerPage() {
  const actor = await requireActorWho('staffing.write')
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title="Add an officer"
        parent={<PageLink href="/officers">Officers</PageLink>}
        answer={`Somebody of ${actor.organization.shortName} who serves in schools. Assignments come next.`}
      />
      <DescribedForm
        action={addOfficerAction}
        lines={officerLines}
        start={{}}
        button={{ label: 'Add officer', pending: 'Adding…' }}
      />
    </ActorPage>
  )
})
