import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadTraining } from '../../../../load-training'
import { officerHref } from '../../../../officer-href'
import { removeTrainingAction } from './remove-training-action'

export const metadata: Metadata = { title: 'Take a training back' }

export default orNotFound(async function RemoveTrainingPage({
  params,
}: PageProps<'/officers/[officerId]/training/[trainingId]/remove'>) {
  const { officerId, trainingId } = await params
  const { actor, officer, training } = await loadTraining(officerId, trainingId)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Take the training of ${officer.name} back?`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`${training.course} counts no longer, and its proof goes with it.`}
      />
      <DescribedForm
        action={removeTrainingAction.bind(null, officer.id, training.id)}
        lines={[]}
        start={{}}
        changes={{ rowVersion: training.rowVersion, what: 'this training' }}
        button={{ label: 'Take it back', pending: 'Taking back…', look: 'danger' }}
        back={{ href: officerHref(officer.id), label: 'Keep it' }}
        refusedTitle="The training is not taken back."
      />
    </ActorPage>
  )
})
