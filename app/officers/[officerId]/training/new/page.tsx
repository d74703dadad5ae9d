import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { trainingLines } from '@/components/training/training-lines'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadOwnOfficer } from '../../../load-officer'
import { officerHref } from '../../../officer-href'
import { addTrainingAction } from './add-training-action'

export const metadata: Metadata = { title: 'Record training' }

export default orNotFound(async function NewTrainingPage({ params }: PageProps<'/officers/[officerId]/training/new'>) {
  const { actor, officer } = await loadOwnOfficer((await params).officerId, 'training.write')
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Record training of ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer="What was completed, and when. The proof comes next."
      />
      <DescribedForm
        action={addTrainingAction.bind(null, officer.id)}
        lines={trainingLines}
        start={{ forSchools: 'yes' }}
        button={{ label: 'Record training', pending: 'Recording…' }}
        back={{ href: officerHref(officer.id), label: 'Record none' }}
      />
    </ActorPage>
  )
})
