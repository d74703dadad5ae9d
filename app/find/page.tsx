import type { Metadata } from 'next'
import { FoundLists } from '@/components/find/found-lists'
import { SearchBar } from '@/components/ui/forms/search-bar'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findCampuses, findOrganizations } from '@/lib/data/find/find-places'
import { listOfficers } from '@/lib/data/staffing/list-officers'
import { searchParam } from '@/lib/forms/register/search-param'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'

export const metadata: Metadata = { title: 'Find' }

export default orNotFound(async function FindPage({ searchParams }: PageProps<'/find'>) {
  const actor = await requireActor()
  const { scope } = actor
  const day = today(actor)
  const search = searchParam.parse((await searchParams).q)
  const [campuses, officers, organizations] =
    search === ''
      ? [[], [], []]
      : await Promise.all([
          findCampuses(scope, search, day),
          listOfficers(scope, day, search),
          findOrganizations(scope, search),
        ])
  const count = campuses.length + officers.length + organizations.length
  return (
    <ActorPage actor={actor} place={null}>
      <PageHeader title="Find" answer="A campus, an officer, a district, a city or a county of your agreements." />
      <SearchBar action="/find" label="What are you looking for?" defaultValue={search} />
      {search !== '' && count === 0 && (
        <EmptyState title={`Nothing is found for “${search}”.`}>
          Every word must be in the name. What other organizations keep is found only where an agreement is shared with
          you.
        </EmptyState>
      )}
      <FoundLists campuses={campuses} officers={officers} organizations={organizations} />
    </ActorPage>
  )
})
