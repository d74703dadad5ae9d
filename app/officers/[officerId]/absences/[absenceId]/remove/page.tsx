import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { loadAbsence } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'
import { removeAbsenceAction } from './remove-absence-action'

export const metadata: Metadata = { title: 'Take an absence back' }

export default orNotFound(async function RemoveAbsencePage({
  params,
}: PageProps<'/officers/[officerId]/absences/[absenceId]/remove'>) {
  const { officerId, absenceId } = await params
  const { actor, officer, absence } = await loadAbsence(officerId, absenceId)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Take the absence of ${officer.name} back?`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`${officer.name} then counts as there from ${formatDateRange(absence)}.`}
      />
      <DescribedForm
        action={removeAbsenceAction.bind(null, officer.id, absence.id)}
        lines={[]}
        start={{}}
        changes={{ rowVersion: absence.rowVersion, what: 'this absence' }}
        button={{ label: 'Take it back', pending: 'Taking back…', look: 'danger' }}
        back={{ href: officerHref(officer.id), label: 'Keep it' }}
        refusedTitle="The absence is not taken back."
      />
    </ActorPage>
  )
})
