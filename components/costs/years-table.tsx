import { foldColumns, foldFigures } from '@/components/costs/fold-columns'
import type { PartyNames } from '@/components/costs/party-names'
import { MoneyTable } from '@/components/ui/tables/money-table'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { yearLabel } from '@/lib/domain/terms/names'

type YearsTableProps = { breakdown: Breakdown; names: PartyNames }

/** An agreement of several contract years: one row for each, with the total of all. */
export function YearsTable({ breakdown, names }: YearsTableProps) {
  return (
    <MoneyTable
      caption="All contract years"
      captionNote="Dollars."
      rowHeader="Contract year"
      columns={foldColumns(breakdown, {}, names)}
      rows={breakdown.years.map((year) => ({
        key: year.id,
        label: yearLabel(year),
        figures: foldFigures(breakdown, { yearId: year.id }),
      }))}
      total={{ label: 'All contract years', figures: foldFigures(breakdown, {}) }}
    />
  )
}
