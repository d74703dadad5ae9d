import type { Metadata, Route } from 'next'
import { RegisterFilters } from '@/components/agreements/register/register-filters'
import { RegisterTable } from '@/components/agreements/register/register-table'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { EmptyState } from '@/components/ui/shell/empty-state'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Pagination } from '@/components/ui/tables/pagination'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { listRegisterParties } from '@/lib/data/agreements/list-register-parties'
import { listDrafts } from '@/lib/data/drafts/list-drafts'
import { may } from '@/lib/domain/access/may'
import { fiscalYearOf, shiftFiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { readRegisterParams, registerHref, registerQuery } from '@/lib/forms/register/register-params'
import { requireActor } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { ActorPage } from '../_shell/actor-page'
import { orNotFound } from '../_shell/or-not-found'

export const metadata: Metadata = { title: 'Agreements' }

/** The fiscal years that the register's filter offers: from two ahead to eight back. */
const YEARS = [2, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8]

export default orNotFound(async function AgreementsPage({ searchParams }: PageProps<'/agreements'>) {
  const actor = await requireActor()
  const given = readRegisterParams(await searchParams)
  const day = today(actor)
  const startMonth = Number(actor.organization.fiscalYearStarts.slice(0, 2))
  const writes = may(actor, 'agreement.write')
  const [register, parties, drafts] = await Promise.all([
    listAgreements(actor.scope, registerQuery(given, startMonth), day),
    listRegisterParties(actor.scope),
    writes ? listDrafts(actor.scope) : [],
  ])
  const years = YEARS.map((by) => shiftFiscalYear(fiscalYearOf(day, startMonth), by))
  const start = writes && (
    <>
      <ButtonLink href="/drafts/start">Record or propose an agreement</ButtonLink>
      {drafts.length > 0 && <PageLink href="/drafts">Being written ({drafts.length})</PageLink>}
    </>
  )
  return (
    <ActorPage actor={actor} place="agreements" footer={parties.length > 0 && <p>Statuses as of {formatDate(day)}.</p>}>
      <PageHeader title="Agreements" actions={parties.length > 0 && start} />
      {parties.length === 0 ? (
        <EmptyState title="No agreement is recorded yet." action={start}>
          {writes
            ? 'Record an agreement from its signed paper, or write a new one and send it to the other side.'
            : `Agreements appear here once a school district has sent one to ${actor.organization.shortName} or recorded one with it.`}
        </EmptyState>
      ) : (
        <>
          <RegisterFilters given={given} parties={parties} years={years} />
          {register.rows.length === 0 ? (
            <EmptyState title="No agreement fits this search.">
              Take a filter away, or search for part of a title, a number or a party's name.
            </EmptyState>
          ) : (
            <RegisterTable given={given} rows={register.rows} payer={actor.organization.shortName} />
          )}
          <Pagination
            page={register.page}
            pageCount={register.pages}
            rowCount={register.count}
            rowsName={register.count === 1 ? 'agreement' : 'agreements'}
            hrefOf={(page) => registerHref(given, { page }) as Route}
          />
        </>
      )}
    </ActorPage>
  )
})
