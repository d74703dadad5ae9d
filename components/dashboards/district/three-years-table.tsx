import { splitColumns, splitFigures } from '@/components/dashboards/split-columns'
import { MoneyTable } from '@/components/ui/tables/money-table'
import type { DistrictView } from '@/lib/domain/dashboards/make-district-view'

type ThreeYearsTableProps = { years: DistrictView['years']; chosen: string; shortName: string }

/** The fiscal year between the one before and the one after. */
export function ThreeYearsTable({ years, chosen, shortName }: ThreeYearsTableProps) {
  const splits = years.flatMap(({ split }) => split ?? [])
  return (
    <MoneyTable
      caption="Cost of each fiscal year, in dollars"
      rowHeader="Fiscal year"
      columns={splitColumns(shortName, splits)}
      rows={years.map(({ fiscalYear: { label }, split }) => ({
        key: label,
        label: label === chosen ? <strong>{label}</strong> : label,
        figures: split === null ? {} : splitFigures(split),
        note: split === null && (
          <span className="text-sm text-ink-soft">No agreement that is recorded as signed serves this year.</span>
        ),
      }))}
    />
  )
}
