import type { Route } from 'next'
import { showFigure } from '@/components/costs/show-figure'
import { Money } from '@/components/ui/figures/money'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import { DataTable } from '@/components/ui/tables/data-table'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { describeWeek } from '@/lib/domain/staffing/coverage/describe-coverage'
import type { Coverage } from '@/lib/domain/staffing/coverage/make-coverage'
import type { VacantAgreement } from '@/lib/domain/staffing/vacancy/vacant-agreement'
import { wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'

type CoverageSectionProps = { week: Coverage; vacant: readonly VacantAgreement[]; day: CalendarDate }

/** Where nobody stands this week, and what vacancies of the contract year come to in days and dollars. */
export function CoverageSection({ week, vacant, day }: CoverageSectionProps) {
  return (
    <Section
      id="coverage"
      heading="Where nobody stands this week"
      action={<PageLink href="/coverage">Coverage</PageLink>}
    >
      <p className="max-w-prose">{describeWeek(week)}</p>
      {vacant.length > 0 && (
        <DataTable
          caption={`Vacant SRO positions by agreement, contract year so far, as of ${formatDate(day)}`}
          columns={[
            {
              key: 'agreement',
              header: 'Agreement',
              namesRow: true,
              cell: ({ number, title }) => <PageLink href={`/agreements/${number}/vacancy` as Route}>{title}</PageLink>,
            },
            {
              key: 'positions',
              header: 'Positions',
              cell: ({ vacancies }) => vacancies.map(({ positionName }) => positionName).join(', '),
            },
            { key: 'since', header: 'Since', cell: wordSince },
            { key: 'days', header: 'Vacant school days', align: 'end', cell: (row) => wordVacantDays(sumDays(row)) },
            {
              key: 'credit',
              header: 'Estimated credit',
              align: 'end',
              cell: ({ credits }) =>
                credits.length === 0 ? (
                  <span className="text-ink-soft">no credit clause</span>
                ) : (
                  <Money {...showFigure(sumFigures(credits.map(({ figure }) => figure)))} stacked />
                ),
            },
          ]}
          rows={[...vacant]}
          rowKey={({ number }) => number}
        />
      )}
    </Section>
  )
}

function sumDays({ vacancies }: VacantAgreement) {
  return {
    days: vacancies.reduce((sum, { days }) => sum + days, 0),
    notRecorded: [...new Set(vacancies.flatMap(({ notRecorded }) => notRecorded))],
  }
}

/** The earliest day since which a position stands vacant; none where all are held again. */
function wordSince({ vacancies }: VacantAgreement): string {
  const [first] = vacancies
    .flatMap(({ spans, countedTo }) => spans.filter(({ endsOn }) => endsOn === countedTo))
    .map(({ startsOn }) => startsOn)
    .sort()
  return first === undefined ? 'held again' : formatDate(first)
}
