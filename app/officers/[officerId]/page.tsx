import type { Metadata } from 'next'
import { EventHistory } from '@/components/history/event-history'
import { AbsencesList } from '@/components/staffing/officers/absences-list'
import { AssignmentsTable } from '@/components/staffing/officers/assignments-table'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { listOfficerHistory } from '@/lib/data/staffing/list-officer-history'
import { may } from '@/lib/domain/access/may'
import { describeOfficer } from '@/lib/domain/staffing/officers/describe-officer'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { loadOfficer } from '../load-officer'
import { officerHref } from '../officer-href'
import { TrainingSection } from './training-section'

export const metadata: Metadata = { title: 'Officer' }

export default orNotFound(async function OfficerPage({ params }: PageProps<'/officers/[officerId]'>) {
  const { actor, officer } = await loadOfficer((await params).officerId)
  const { id, name, agency, assignments, absences } = officer
  const day = today(actor)
  const events = await listOfficerHistory(actor.scope, id, { withTraining: may(actor, 'training.read') })
  const mayWrite = officer.ours && may(actor, 'staffing.write')
  return (
    <ActorPage actor={actor} place="officers">
      <PageHeader
        title={name}
        parent={<PageLink href="/officers">Officers</PageLink>}
        answer={describeOfficer(officer, day)}
        meta={[{ key: 'agency', content: agency.shortName }]}
        actions={
          mayWrite && (
            <>
              <ButtonLink href={officerHref(id, 'assign')}>Assign</ButtonLink>
              <ButtonLink href={officerHref(id, 'edit')} look="secondary">
                Change the name
              </ButtonLink>
            </>
          )
        }
      />
      <Section id="assignments" heading="Assignments">
        {assignments.length === 0 ? (
          <p>No assignment is recorded.</p>
        ) : (
          <AssignmentsTable {...{ officerId: id, officerName: name, day, mayWrite }} assignments={[...assignments]} />
        )}
      </Section>
      <Section
        id="absences"
        heading="Absences"
        action={mayWrite && <PageLink href={officerHref(id, 'absences/new')}>Record an absence</PageLink>}
      >
        <AbsencesList officerId={id} absences={[...absences]} mayWrite={mayWrite} />
      </Section>
      <TrainingSection officerId={id} actor={actor} ours={officer.ours} day={day} />
      <Section id="history" heading="History">
        {events.length === 0 ? (
          <p>Nothing was changed since the officer was recorded with an agreement.</p>
        ) : (
          <EventHistory events={events} timeZone={actor.organization.timeZone} />
        )}
      </Section>
    </ActorPage>
  )
})
