import type { Metadata } from 'next'
import { campusLines, dayLine } from '@/components/staffing/form/assignment-lines'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { writeCampuses } from '@/lib/forms/staffing/campus-fields'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadAssignment } from '../../../load-officer'
import { officerHref } from '../../../officer-href'
import { changeAssignmentAction } from './change-assignment-action'

export const metadata: Metadata = { title: 'Change an assignment' }

export default orNotFound(async function AssignmentPage({
  params,
}: PageProps<'/officers/[officerId]/assignments/[assignmentId]'>) {
  const { officerId, assignmentId } = await params
  const { actor, officer, assignment } = await loadAssignment(officerId, assignmentId)
  const { id, position, agreement, startsOn, endsOn, campuses, rowVersion } = assignment
  const positions = (await listPositionChoices(actor.scope)).filter((choice) => choice.id === position.id)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Change the assignment of ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer="For what was entered otherwise than it was. For a new campus from a day on, move the officer instead."
        meta={[
          { key: 'position', content: `${position.name}, ${agreement.title}` },
          { key: 'dates', content: formatDateRange(agreement) },
        ]}
      />
      <DescribedForm
        action={changeAssignmentAction.bind(null, officer.id, id)}
        lines={[dayLine(), ...campusLines(positions, campuses)]}
        start={{ startsOn, endsOn: endsOn ?? '', ...writeCampuses(campuses) }}
        changes={{ rowVersion, what: 'this assignment' }}
        button={{ label: 'Save', pending: 'Saving…' }}
      />
      <Section id="remove" heading="Take it back" intro="For an assignment that was entered by mistake.">
        <ButtonLink href={officerHref(officer.id, `assignments/${id}/remove`)} look="secondary">
          Take the assignment back
        </ButtonLink>
      </Section>
    </ActorPage>
  )
})
