import type { Metadata } from 'next'
import { DescribedForm } from '@/components/staffing/form/described-form'
import { absenceLines } from '@/components/staffing/form/officer-lines'
import { SubstitutesList } from '@/components/staffing/officers/substitutes-list'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { loadAbsence } from '../../../load-officer'
import { officerHref } from '../../../officer-href'
import { changeAbsenceAction } from './change-absence-action'

export const metadata: Metadata = { title: 'Change an absence' }

export default orNotFound(async function AbsencePage({
  params,
}: PageProps<'/officers/[officerId]/absences/[absenceId]'>) {
  const { officerId, absenceId } = await params
  const { actor, officer, absence } = await loadAbsence(officerId, absenceId)
  const { id, startsOn, endsOn, rowVersion, substitutes } = absence
  const below = `absences/${id}`
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={`Absence of ${officer.name}`}
        parent={<PageLink href={officerHref(officer.id)}>{officer.name}</PageLink>}
        answer={`Away from ${formatDateRange(absence)}.`}
      />
      <DescribedForm
        action={changeAbsenceAction.bind(null, officer.id, id)}
        lines={absenceLines}
        start={{ startsOn, endsOn }}
        changes={{ rowVersion, what: 'this absence' }}
        button={{ label: 'Save', pending: 'Saving…' }}
      />
      <Section id="substitutes" heading="Who stands in">
        <SubstitutesList substitutes={substitutes} mayWrite />
        <ButtonLink href={officerHref(officer.id, `${below}/substitute`)} look="secondary">
          Assign a substitute
        </ButtonLink>
      </Section>
      <Section id="remove" heading="Take it back" intro="For when the officer will be there after all.">
        <ButtonLink href={officerHref(officer.id, `${below}/remove`)} look="secondary">
          Take the absence back
        </ButtonLink>
      </Section>
    </ActorPage>
  )
})
