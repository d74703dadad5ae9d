import type { Route } from 'next'
import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { PageLink } from '@/components/ui/links/page-link'
import { StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { VacancyRow } from '@/lib/domain/dashboards/list-vacancy-rows'
import { isReplacementOverdue, wordReplacement } from '@/lib/domain/staffing/assignments/vacant-position'
import { wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'

type VacanciesTableProps = { rows: readonly VacancyRow[]; day: CalendarDate }

/** Vacant SRO positions by agreement: since when, by when a replacement is due, in school days and in dollars. */
export function VacanciesTable({ rows, day }: VacanciesTableProps) {
  return (
    <DataTable
      caption={`Vacant SRO positions by agreement, contract year so far, as of ${formatDate(day)}`}
      columns={[
        {
          key: 'agreement',
          header: 'Agreement',
          namesRow: true,
          cell: ({ number, title }) => <PageLink href={`/agreements/${number}/vacancy` as Route}>{title}</PageLink>,
        },
        { key: 'positions', header: 'Positions', cell: (row) => <Positions row={row} day={day} /> },
        {
          key: 'days',
          header: 'Vacant school days',
          align: 'end',
          cell: ({ counted, illustrative }) => (
            <>
              {counted === null ? 'not recorded' : wordVacantDays(counted)}
              {illustrative && <span className="block text-sm text-ink-soft">illustrative calendar</span>}
            </>
          ),
        },
        {
          key: 'credit',
          header: 'Estimated credit',
          align: 'end',
          cell: ({ credit }) =>
            credit === null ? (
              <span className="text-ink-soft">no credit clause</span>
            ) : (
              <Money {...showFigure(credit)} stacked />
            ),
        },
      ]}
      rows={[...rows]}
      rowKey={({ number }) => number}
    />
  )
}

function Positions({ row: { vacant, heldAgain }, day }: { row: VacancyRow; day: CalendarDate }) {
  return (
    <ul className="space-y-2">
      {vacant.map((one) => (
        <li key={`${one.positionId} ${one.vacancy.since} ${one.vacancy.leftOn}`}>
          {one.positionName}{' '}
          <StatusWord tone="bad" since={`since ${formatDate(one.vacancy.since)}`}>
            vacant
          </StatusWord>
          <span className="block text-sm text-ink-soft">
            {isReplacementOverdue(one, day) && 'Overdue: '}
            {wordReplacement(one.vacancy, day)}
          </span>
        </li>
      ))}
      {heldAgain.map((name) => (
        <li key={name}>{name}, held again</li>
      ))}
    </ul>
  )
}
