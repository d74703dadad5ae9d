import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { dutyLines } from '@/components/training/training-lines'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadTrainings } from '../../../load-training'
import { officerHref } from '../../../officer-href'
import { addDutyAction } from './add-duty-action'

export const metadata: Metadata = { title: 'Add a follow-up' }

export default orNotFound(async function NewDutyPage({ params }: PageProps<'/officers/[officerId]/duties/new'>) {
  const { actor, officer, trained } = await loadTrainings((await params).officerId)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`What follows the training of ${officer.name}?`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer="Something to be done after it, such as a presentation to staff: who sees to it, and by when."
      />
      <DescribedForm
        action={addDutyAction.bind(null, officer.id)}
        lines={dutyLines(trained.trainings)}
        start={{ owner: officer.name }}
        button={{ label: 'Add', pending: 'Adding…' }}
        back={{ href: officerHref(officer.id), label: 'Add none' }}
      />
    </ActorPage>
  )
})
