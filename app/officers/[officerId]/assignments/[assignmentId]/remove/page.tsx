import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { wordDays } from '@/lib/domain/staffing/assignments/word-assignment'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadAssignment } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'
import { removeAssignmentAction } from './remove-assignment-action'

export const metadata: Metadata = { title: 'Take an assignment back' }

export default orNotFound(async function RemoveAssignmentPage({
  params,
}: PageProps<'/officers/[officerId]/assignments/[assignmentId]/remove'>) {
  const { officerId, assignmentId } = await params
  const { actor, officer, assignment } = await loadAssignment(officerId, assignmentId)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Take the assignment of ${officer.name} back?`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`${assignment.position.name}, ${wordDays(assignment)}: the record will say that ${officer.name} never held it. The history of the agreement keeps that it was taken back.`}
      />
      <DescribedForm
        action={removeAssignmentAction.bind(null, officer.id, assignment.id)}
        lines={[]}
        start={{}}
        changes={{ rowVersion: assignment.rowVersion, what: 'this assignment' }}
        button={{ label: 'Take it back', pending: 'Taking back…', look: 'danger' }}
        back={{ href: officerHref(officer.id), label: 'Keep it' }}
        refusedTitle="The assignment is not taken back."
      />
    </ActorPage>
  )
})
