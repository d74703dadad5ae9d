import type { Route } from 'next'
import { NotJoinedNote } from '@/components/agreements/not-joined-note'
import { StatusOfAgreement } from '@/components/agreements/status-of-agreement'
import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { PageLink } from '@/components/ui/links/page-link'
import type { Column } from '@/components/ui/tables/column'
import { DataTable } from '@/components/ui/tables/data-table'
import { WholeYears } from '@/components/ui/tables/whole-years'
import type { RegisterRow, RegisterSort } from '@/lib/domain/agreement/register'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { type RegisterParams, registerHref } from '@/lib/forms/register/register-params'

type RegisterTableProps = { given: RegisterParams; rows: readonly RegisterRow[]; payer: string }

/** The agreements on one page of the register, each by its main version. */
export function RegisterTable({ given, rows, payer }: RegisterTableProps) {
  const sort = (by: RegisterSort) => {
    const current = given.sort === by ? given.order : undefined
    const order = current === 'ascending' ? 'descending' : 'ascending'
    return { href: registerHref(given, { sort: by, order }) as Route, direction: current }
  }
  const columns: Column<RegisterRow>[] = [
    {
      key: 'title',
      header: 'Agreement',
      namesRow: true,
      sort: sort('title'),
      cell: (row) => <AgreementCell row={row} />,
    },
    { key: 'parties', header: 'Parties', cell: (row) => row.parties.map((party) => party.shortName).join(', ') },
    { key: 'dates', header: 'Dates', sort: sort('ends'), cell: (row) => formatDateRange(row) },
    { key: 'status', header: 'Status', cell: (row) => <StatusCell row={row} /> },
    {
      key: 'total',
      header: 'Total cost',
      align: 'end',
      sort: sort('total'),
      cell: (row) => <Money {...showFigure(row.total)} stacked />,
    },
    {
      key: 'ours',
      header: `${payer} pays`,
      align: 'end',
      sort: sort('ours'),
      cell: (row) => <Money {...showFigure(row.ours)} stacked />,
    },
  ]
  return (
    <DataTable
      caption="Agreements"
      captionNote="Amounts are for all contract years of an agreement together, in dollars. A proposed agreement's amounts are what it asks for."
      columns={columns}
      rows={[...rows]}
      rowKey={(row) => row.number}
    />
  )
}

function AgreementCell({ row }: { row: RegisterRow }) {
  return (
    <>
      <PageLink href={`/agreements/${row.number}` as Route}>
        <WholeYears title={row.title} />
      </PageLink>
      <span className="block text-sm font-normal text-ink-soft">{row.number}</span>
    </>
  )
}

function StatusCell({ row }: { row: RegisterRow }) {
  return (
    <>
      <StatusOfAgreement status={row.status} />
      {row.proposedNext !== null && (
        <span className="block text-sm text-ink-soft">version {row.proposedNext} proposed</span>
      )}
      <NotJoinedNote names={row.parties.filter(({ joined }) => !joined).map(({ shortName }) => shortName)} />
    </>
  )
}
