import type { Metadata, Route } from 'next'
import { SearchBar } from '@/components/ui/forms/search-bar'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { LinkList } from '@/components/ui/tables/link-list'
import { Pagination } from '@/components/ui/tables/pagination'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { readRegisterParams } from '@/lib/forms/register/register-params'
import { requireActorWho } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'

export const metadata: Metadata = { title: 'Renew an agreement' }

export default orNotFound(async function RenewalsPage({ searchParams }: PageProps<'/drafts/start/renewal'>) {
  const actor = await requireActorWho('agreement.write')
  const { q, page } = readRegisterParams(await searchParams)
  const register = await listAgreements(actor.scope, { ...WHOLE_REGISTER, search: q, page }, today(actor))
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Renew an agreement"
        parent={<PageLink href="/drafts/start">Record or propose an agreement</PageLink>}
        answer="Choose the agreement to go on from. The one that ends last comes first."
      />
      {(register.count > 0 || q !== '') && (
        <SearchBar action={'/drafts/start/renewal' as Route} label="Search agreements" defaultValue={q} />
      )}
      {register.rows.length === 0 ? (
        <EmptyState title={q === '' ? 'There is no agreement to renew yet.' : 'No agreement fits this search.'}>
          {q === ''
            ? 'Once one is recorded or sent, the next can be begun from it.'
            : "Search for part of a title, a number or a party's name."}
        </EmptyState>
      ) : (
        <LinkList
          items={register.rows.map((row) => ({
            key: row.number,
            href: `/drafts/start/renewal/${row.number}` as Route,
            label: row.title,
            note: `${formatDateRange(row)}, with ${row.parties
              .filter(({ organizationId }) => organizationId !== actor.organization.id)
              .map(({ shortName }) => shortName)
              .join(', ')}`,
            aside: `${row.number}, ${row.status}`,
          }))}
        />
      )}
      <Pagination
        page={register.page}
        pageCount={register.pages}
        rowCount={register.count}
        rowsName={register.count === 1 ? 'agreement' : 'agreements'}
        hrefOf={(wanted) => `/drafts/start/renewal?${new URLSearchParams({ q, page: String(wanted) })}` as Route}
      />
    </ActorPage>
  )
})
