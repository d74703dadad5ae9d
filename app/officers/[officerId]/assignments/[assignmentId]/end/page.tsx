import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadAssignment } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'
import { endAssignmentAction } from './end-assignment-action'

export const metadata: Metadata = { title: 'End an assignment' }

export default orNotFound(async function EndAssignmentPage({
  params,
}: PageProps<'/officers/[officerId]/assignments/[assignmentId]/end'>) {
  const { officerId, assignmentId } = await params
  const { actor, officer, assignment } = await loadAssignment(officerId, assignmentId)
  const { id, endsOn, rowVersion, position, agreement, replacementDays } = assignment
  const due =
    replacementDays === null
      ? 'The agreement does not say in how many days a replacement is due.'
      : `A replacement is due ${replacementDays} days after it.`
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`End the assignment of ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`The record keeps the last day and no reason. From the day after it ${position.name} is vacant until somebody else is assigned. ${due}`}
        meta={[{ key: 'agreement', content: `${agreement.title}, until ${formatDate(agreement.endsOn)}` }]}
      />
      <DescribedForm
        action={endAssignmentAction.bind(null, officer.id, id)}
        lines={[{ kind: 'day', name: 'endsOn', label: 'Last day', required: true }]}
        start={{ endsOn: endsOn ?? '' }}
        changes={{ rowVersion, what: 'this assignment' }}
        button={{ label: 'End the assignment', pending: 'Ending…' }}
        back={{ href: officerHref(officer.id), label: 'Leave it as it is' }}
        refusedTitle="The assignment is not ended. What you typed is kept."
      />
    </ActorPage>
  )
})
