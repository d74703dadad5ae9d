import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadDuty } from '../../../load-training'
import { officerHref } from '../../../officer-href'
import { completeDutyAction } from './complete-duty-action'

export const metadata: Metadata = { title: 'Record a follow-up as done' }

export default orNotFound(async function DutyPage({ params }: PageProps<'/officers/[officerId]/duties/[dutyId]'>) {
  const { officerId, dutyId } = await params
  const { actor, officer, duty } = await loadDuty(officerId, dutyId)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={duty.what}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`${duty.owner} sees to it, by ${formatDate(duty.dueOn)}.`}
      />
      <DescribedForm
        action={completeDutyAction.bind(null, officer.id, duty.id)}
        lines={[{ kind: 'day', name: 'doneOn', label: 'Done on', required: true }]}
        start={{ doneOn: duty.doneOn ?? '' }}
        changes={{ rowVersion: duty.rowVersion, what: 'this follow-up' }}
        button={{ label: 'Record as done', pending: 'Recording…' }}
        back={{ href: officerHref(officer.id), label: 'Leave it open' }}
      />
    </ActorPage>
  )
})
