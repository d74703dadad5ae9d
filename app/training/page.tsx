import type { Metadata } from 'next'
import { DutiesTable } from '@/components/training/duties-table'
import { StandingsCounts } from '@/components/training/standings-counts'
import { StandingsTable } from '@/components/training/standings-table'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { may } from '@/lib/domain/access/may'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { OfficerParts } from '../officers/officer-parts'
import { describeStandings } from './describe-standings'
import { loadStandings } from './load-standings'

export const metadata: Metadata = { title: 'Training' }

export default orNotFound(async function TrainingPage() {
  const actor = await requireActor()
  const day = today(actor)
  const current = (await loadStandings(actor, day)).filter(({ officer }) => officer.current)
  const mayRead = may(actor, 'training.read')
  const standings = current.flatMap(({ officer, standings: own }) => own.map((one) => ({ ...one, officer })))
  const duties = current.flatMap(({ officer }) => officer.duties.map((duty) => ({ ...duty, officer })))
  return (
    <ActorPage actor={actor} place="officers">
      <OfficerParts part="training" />
      <PageHeader title="Training" answer={describeStandings(current, day)} />
      {standings.length === 0 ? (
        <EmptyState title="No training is asked for.">
          What an agreement asks for itself is listed here, and what a state asks once an administrator switches its
          rule on.
        </EmptyState>
      ) : mayRead ? (
        <StandingsTable
          caption={`Training asked of officers who serve on ${formatDate(day)}`}
          rows={standings}
          showOfficer
        />
      ) : (
        <StandingsCounts caption={`Training asked of officers who serve on ${formatDate(day)}`} standings={standings} />
      )}
      {duties.length > 0 && mayRead && (
        <Section id="duties" heading="After training">
          <DutiesTable
            caption="What is to be done after training"
            rows={duties}
            day={day}
            mayWrite={may(actor, 'training.write')}
          />
        </Section>
      )}
    </ActorPage>
  )
})
