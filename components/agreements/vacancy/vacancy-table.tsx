import { Calculation } from '@/components/ui/figures/calculation'
import { DataTable } from '@/components/ui/tables/data-table'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import { wordVacancy, wordVacantDays } from '@/lib/domain/staffing/vacancy/word-vacancy'
import { yearLabel } from '@/lib/domain/terms/names'

/** Vacant school days of each position in each contract year, each figure with how it was counted. */
export function VacancyTable({ vacancies }: { vacancies: readonly VacancyFigure[] }) {
  return (
    <DataTable
      caption="Vacant school days by position and contract year"
      hideCaption
      columns={[
        { key: 'position', header: 'Position', namesRow: true, cell: ({ positionName }) => positionName },
        { key: 'year', header: 'Contract year', cell: ({ year }) => yearLabel(year) },
        { key: 'status', header: 'Status', cell: wordStatus },
        {
          key: 'days',
          header: 'Vacant school days',
          align: 'end',
          cell: (figure) => (
            <>
              {figure.spans.length === 0 ? '0' : wordVacantDays(figure)}
              {figure.illustrative && <span className="block text-sm text-ink-soft">illustrative calendar</span>}
            </>
          ),
        },
      ]}
      rows={[...vacancies]}
      rowKey={keyOf}
      note={(figure) => (
        <Calculation
          about={`vacant days of ${figure.positionName} in ${yearLabel(figure.year)}`}
          steps={wordVacancy(figure).map((sentence) => ({ key: sentence, sentence }))}
        />
      )}
    />
  )
}

const keyOf = ({ positionKey, year }: VacancyFigure) => `${positionKey} ${year.id}`

/** Since when it stands vacant, where it does on the last day counted. */
function wordStatus({ spans, countedTo }: VacancyFigure): string {
  const last = spans.at(-1)
  if (countedTo === null) return 'not begun'
  if (last === undefined) return 'held'
  return last.endsOn === countedTo ? `vacant since ${formatDate(last.startsOn)}` : 'held again'
}
