import type { Metadata, Route } from 'next'
import { COMMON_CHOICES, MORE_CHOICES } from '@/components/agreements/form/who-pays/deal-choices'
import { PublishedList } from '@/components/agreements/starting/published-list'
import { FilterSelect } from '@/components/ui/forms/filter-select'
import { SearchBar } from '@/components/ui/forms/search-bar'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Pagination } from '@/components/ui/tables/pagination'
import {
  filterPublished,
  PUBLISHED_PAGE_ROWS,
  publishedHref,
  readPublishedParams,
} from '@/lib/forms/agreement/starting/published-params'
import { requireActorWho } from '@/lib/session/require-actor'
import { listPublished } from '@/lib/web/published/list-published'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'

export const metadata: Metadata = { title: 'Begin like a published agreement' }

export default orNotFound(async function PublishedPage({ searchParams }: PageProps<'/drafts/start/published'>) {
  const actor = await requireActorWho('agreement.write')
  const given = readPublishedParams(await searchParams)
  const all = listPublished()
  const found = filterPublished(all, given)
  const pages = Math.max(1, Math.ceil(found.length / PUBLISHED_PAGE_ROWS))
  const page = Math.min(given.page, pages)
  const shown = found.slice((page - 1) * PUBLISHED_PAGE_ROWS, page * PUBLISHED_PAGE_ROWS)
  const states = [...new Set(all.map(({ state }) => state))].toSorted()
  const used = new Set(all.map(({ deal }) => deal))
  const deals = [...COMMON_CHOICES, ...MORE_CHOICES].filter(({ value }) => used.has(value))
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Begin like a published agreement"
        parent={<PageLink href="/drafts/start">Record or propose an agreement</PageLink>}
        answer={`${all.length} agreements and proposals from public papers and news reports. One of them lends its cost lines and who pays what; the parties are yours.`}
      />
      <SearchBar action={'/drafts/start/published' as Route} label="Search published agreements" defaultValue={given.q}>
        <FilterSelect
          name="state"
          label="State"
          anyLabel="any"
          defaultValue={given.state}
          options={states.map((state) => ({ value: state, label: state }))}
        />
        <FilterSelect
          name="deal"
          label="Who pays what"
          anyLabel="any"
          defaultValue={given.deal}
          options={deals.map(({ value, label }) => ({ value, label }))}
        />
      </SearchBar>
      {shown.length === 0 ? (
        <EmptyState title="No published agreement fits this search.">
          Take a filter away, or search for part of a place or a party's name.
        </EmptyState>
      ) : (
        <PublishedList records={shown} />
      )}
      <Pagination
        page={page}
        pageCount={pages}
        rowCount={found.length}
        rowsName={found.length === 1 ? 'published agreement' : 'published agreements'}
        hrefOf={(wanted) => publishedHref(given, { page: wanted }) as Route}
      />
    </ActorPage>
  )
})
