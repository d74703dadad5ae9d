import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { campusLines, dayLine, positionLine } from '@/components/staffing/form/assignment-lines'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { wordCampuses } from '@/lib/domain/staffing/assignments/word-assignment'
import { writeCampuses } from '@/lib/forms/staffing/campus-fields'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadAssignment } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'
import { moveOfficerAction } from './move-officer-action'

export const metadata: Metadata = { title: 'Move an officer' }

export default orNotFound(async function MovePage({
  params,
}: PageProps<'/officers/[officerId]/assignments/[assignmentId]/move'>) {
  const { officerId, assignmentId } = await params
  const { actor, officer, assignment } = await loadAssignment(officerId, assignmentId)
  if (assignment.standsInFor !== null) notFound()
  const { id, position, endsOn, campuses, rowVersion } = assignment
  const positions = await listPositionChoices(actor.scope)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Move ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`Now in ${position.name}: ${wordCampuses(campuses)}. That ends on the day before the first day below, and what you enter begins.`}
      />
      <DescribedForm
        action={moveOfficerAction.bind(null, officer.id, id)}
        lines={[dayLine(), positionLine(positions), ...campusLines(positions, campuses)]}
        start={{ positionId: position.id, endsOn: endsOn ?? '', ...writeCampuses(campuses) }}
        changes={{ rowVersion, what: 'this assignment' }}
        button={{ label: 'Move', pending: 'Moving…' }}
        back={{ href: officerHref(officer.id), label: 'Leave it as it is' }}
      />
    </ActorPage>
  )
})
