import type { Metadata } from 'next'
import { campusLines, dayLine, positionLine } from '@/components/staffing/form/assignment-lines'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listOfficers } from '@/lib/data/staffing/list-officers'
import { listPositionChoices } from '@/lib/data/staffing/list-position-choices'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { writeCampuses } from '@/lib/forms/staffing/campus-fields'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadAbsence } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'
import { assignSubstituteAction } from './assign-substitute-action'

export const metadata: Metadata = { title: 'Assign a substitute' }

export default orNotFound(async function SubstitutePage({
  params,
}: PageProps<'/officers/[officerId]/absences/[absenceId]/substitute'>) {
  const { officerId, absenceId } = await params
  const { actor, officer, absence } = await loadAbsence(officerId, absenceId)
  const held = officer.assignments.filter(
    ({ standsInFor, startsOn, endsOn, agreement }) =>
      standsInFor === null && startsOn <= absence.endsOn && absence.startsOn <= (endsOn ?? agreement.endsOn),
  )
  const [choices, officers] = await Promise.all([
    listPositionChoices(actor.scope),
    listOfficers(actor.scope, absence.startsOn),
  ])
  const positions = choices.filter(({ id }) => held.some(({ position }) => position.id === id))
  const others = officers.filter(({ id, agency }) => id !== officer.id && agency.id === actor.organization.id)
  const [first] = held
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Who stands in for ${officer.name}?`}
        parent={<PageLink href={officerHref(officer.id, `absences/${absence.id}`)}>Absence of {officer.name}</PageLink>}
        answer={`Away from ${formatDateRange(absence)}. A substitute takes no place of the position.`}
      />
      {positions.length === 0 || others.length === 0 ? (
        <EmptyState title={positions.length === 0 ? 'There is nobody to stand in for.' : 'Nobody can stand in yet.'}>
          {positions.length === 0
            ? `${officer.name} holds no position on these days.`
            : 'Your agency has no other officer yet: add one first.'}
        </EmptyState>
      ) : (
        <DescribedForm
          action={assignSubstituteAction.bind(null, officer.id, absence.id)}
          lines={[
            {
              kind: 'choice',
              name: 'officerId',
              label: 'Officer who stands in',
              required: true,
              options: others.map(({ id, name }) => ({ value: id, label: name })),
            },
            positionLine(positions),
            dayLine('Within the absence.'),
            ...campusLines(positions, first?.campuses),
          ]}
          start={{
            positionId: first?.position.id ?? '',
            startsOn: absence.startsOn,
            endsOn: absence.endsOn,
            ...writeCampuses(first?.campuses ?? []),
          }}
          button={{ label: 'Assign the substitute', pending: 'Assigning…' }}
        />
      )}
    </ActorPage>
  )
})
