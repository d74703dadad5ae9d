import type { Metadata, Route } from 'next'
import { DutiesTable } from '@/components/training/duties-table'
import { StandingsCounts } from '@/components/training/standings-counts'
import { StandingsTable } from '@/components/training/standings-table'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { LinkList, type LinkListItem } from '@/components/ui/tables/link-list'
import { may } from '@/lib/domain/access/may'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { beginsLater } from '@/lib/domain/training/list-standings'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { OfficerParts } from '../officers/officer-parts'
import { describeStandings } from './describe-standings'
import { loadStandings, type OfficerStandings } from './load-standings'

export const metadata: Metadata = { title: 'Training' }

export default orNotFound(async function TrainingPage() {
  const actor = await requireActor()
  const day = today(actor)
  const all = await loadStandings(actor, day)
  const current = all.filter(({ officer }) => officer.current)
  const later = all.filter(({ officer }) => beginsLater(officer, day))
  const others = all.filter((one) => !current.includes(one) && !later.includes(one))
  const mayRead = may(actor, 'training.read')
  const standings = rowsOf(current)
  const laterRows = rowsOf(later)
  const duties = [...current, ...later, ...others].flatMap(({ officer }) =>
    officer.duties.map((duty) => ({ ...duty, officer })),
  )
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
      {mayRead && laterRows.length > 0 && (
        <Section
          id="later"
          heading="Officers who begin later"
          intro="What is asked before and after their first day in a school."
        >
          <StandingsTable
            caption={`Training asked of officers who begin after ${formatDate(day)}`}
            rows={laterRows}
            showOfficer
          />
        </Section>
      )}
      {mayRead && others.length > 0 && (
        <Section
          id="others"
          heading="Officers who do not serve today"
          intro="Nothing is asked of them now; what they completed is on their pages."
        >
          <LinkList items={others.map(({ officer }) => toItem(officer))} />
        </Section>
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

function rowsOf(all: readonly OfficerStandings[]) {
  return all.flatMap(({ officer, standings }) => standings.map((one) => ({ ...one, officer })))
}

function toItem({ id, name, trainings }: OfficerStandings['officer']): LinkListItem {
  const [latest] = trainings
  const count = trainings.length === 1 ? '1 training completed' : `${trainings.length} trainings completed`
  const aside =
    latest === undefined ? 'No training is recorded.' : `${count}, the last on ${formatDate(latest.completedOn)}`
  return { key: id, href: `/officers/${id}` as Route, label: name, aside }
}
