import type { Metadata } from 'next'
import { OfficerTable } from '@/components/staffing/officers/officer-table'
import { ProposedTable } from '@/components/staffing/officers/proposed-table'
import { VacantTable } from '@/components/staffing/officers/vacant-table'
import { SearchBar } from '@/components/ui/forms/search-bar'
import { ButtonLink } from '@/components/ui/links/button-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { listOfficers, MOST_OFFICERS } from '@/lib/data/staffing/list-officers'
import { listProposedAssignments } from '@/lib/data/staffing/list-proposed-assignments'
import { listVacantPositions } from '@/lib/data/staffing/list-vacant-positions'
import { may } from '@/lib/domain/access/may'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { describeOfficers, groupByAgency } from '@/lib/domain/staffing/officers/describe-officers'
import { searchParam } from '@/lib/forms/register/search-param'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'
import { OfficerParts } from './officer-parts'

export const metadata: Metadata = { title: 'Officers' }

export default orNotFound(async function OfficersPage({ searchParams }: PageProps<'/officers'>) {
  const actor = await requireActor()
  const day = today(actor)
  const search = searchParam.parse((await searchParams).q)
  const [officers, vacant, proposed] = await Promise.all([
    listOfficers(actor.scope, day, search),
    listVacantPositions(actor.scope, day),
    listProposedAssignments(actor.scope),
  ])
  const mayWrite = may(actor, 'staffing.write')
  const add = <ButtonLink href="/officers/new">Add an officer</ButtonLink>
  return (
    <ActorPage actor={actor} place="officers">
      <OfficerParts part="officers" />
      <PageHeader title="Officers" answer={describeOfficers(officers, vacant, search)} actions={mayWrite && add} />
      <SearchBar action="/officers" label="Find an officer, an agency or a campus" defaultValue={search} />
      {officers.length === MOST_OFFICERS && <p>The first {MOST_OFFICERS} are shown: search for the others.</p>}
      {officers.length === 0 && (
        <EmptyState title={search === '' ? 'No officer is recorded yet.' : `Nobody is found for “${search}”.`}>
          {search === ''
            ? 'Officers who serve under your agreements will be listed here by agency, with the campus where each serves today.'
            : 'Names, posts, agencies and campuses where somebody serves today are searched.'}
        </EmptyState>
      )}
      {groupByAgency(officers).map(({ agency, officers: own }) => (
        <Section key={agency.id} id={`agency-${agency.id}`} heading={agency.shortName}>
          <OfficerTable caption={`Officers of ${agency.shortName} on ${formatDate(day)}`} officers={own} />
        </Section>
      ))}
      {vacant.length > 0 && (
        <Section id="vacant" heading="Vacant positions" intro={`On ${formatDate(day)}, under agreements in force.`}>
          <VacantTable vacant={vacant} day={day} />
        </Section>
      )}
      {proposed.length > 0 && (
        <Section
          id="proposed"
          heading="Proposed"
          intro="What versions say that are not signed. It changes nothing about who serves."
        >
          <ProposedTable proposed={proposed} />
        </Section>
      )}
    </ActorPage>
  )
})
