import type { Metadata } from 'next'
import { NewCampusForm } from '@/components/campuses/new-campus-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { addCampusAction } from './add-campus-action'

export const metadata: Metadata = { title: 'Add a campus' }

export default orNotFound(async function NewCampusPage() {
  const actor = await requireActorWho('campus.write')
  return (
    <ActorPage actor={actor} place="campuses">
      <PageHeader
        title="Add a campus"
        parent={<PageLink href="/campuses">Campuses</PageLink>}
        answer={`A school of ${actor.organization.shortName} that an officer can be assigned to.`}
      />
      <NewCampusForm action={addCampusAction} />
    </ActorPage>
  )
})
