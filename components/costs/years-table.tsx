import type { PartyNames } from '@/components/costs/party-names'
import { showFigure } from '@/components/costs/show-figure'
import { MoneyTable } from '@/components/ui/tables/money-table'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { type Fold, foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { yearLabel } from '@/lib/domain/terms/names'

type YearsTableProps = { breakdown: Breakdown; names: PartyNames }

/** An agreement of several contract years: one row for each, with the total of all. */
export function YearsTable({ breakdown, names }: YearsTableProps) {
  const whole = foldTable(breakdown)
  const figuresOf = (fold: Fold) => ({
    total: showFigure(fold.total),
    ...Object.fromEntries(
      [...fold.sources, ...fold.parties].map(({ bearer, figure }) => [bearer.id, showFigure(figure)]),
    ),
  })
  return (
    <MoneyTable
      caption="All contract years"
      captionNote="Dollars."
      rowHeader="Contract year"
      columns={[
        { key: 'total', header: 'Total cost' },
        ...whole.sources.map(({ bearer }) => ({
          key: bearer.id,
          header: `${bearer.name} (grant)`,
          side: 'source' as const,
        })),
        ...whole.parties.map(({ bearer }) => ({
          key: bearer.id,
          header: `${names(bearer.id)} pays`,
          ...(bearer.side === undefined ? {} : { side: bearer.side }),
        })),
      ]}
      rows={breakdown.years.map((year) => ({
        key: year.id,
        label: yearLabel(year),
        figures: figuresOf(foldTable(breakdown, { yearId: year.id })),
      }))}
      total={{ label: 'All contract years', figures: figuresOf(whole) }}
    />
  )
}
