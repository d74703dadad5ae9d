import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { absenceLines } from '@/components/staffing/form/officer-lines'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadOwnOfficer } from '../../../load-officer'
import { officerHref } from '../../../officer-href'
import { addAbsenceAction } from './add-absence-action'

export const metadata: Metadata = { title: 'Record an absence' }

export default orNotFound(async function NewAbsencePage({ params }: PageProps<'/officers/[officerId]/absences/new'>) {
  const { actor, officer } = await loadOwnOfficer((await params).officerId)
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Record an absence of ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer="Days only: why is neither asked nor kept. You can then say who stands in."
      />
      <DescribedForm
        action={addAbsenceAction.bind(null, officer.id)}
        lines={absenceLines}
        start={{}}
        button={{ label: 'Record the absence', pending: 'Recording…' }}
        back={{ href: officerHref(officer.id), label: 'Record none' }}
      />
    </ActorPage>
  )
})
