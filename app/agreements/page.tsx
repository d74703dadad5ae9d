import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { requireActor } from '@/lib/session/require-actor'
import { ActorPage } from '../_shell/actor-page'

export const metadata: Metadata = { title: 'Agreements' }

export default async function AgreementsPage() {
  const actor = await requireActor()
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader title="Agreements" />
      <EmptyState title="No agreement is recorded yet.">
        Agreements between {actor.organization.shortName} and its partners will be listed here.
      </EmptyState>
    </ActorPage>
  )
}
