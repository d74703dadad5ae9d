import type { ReactNode } from 'react'
import { foldColumns, foldFigures } from '@/components/costs/fold-columns'
import { LineCalculation } from '@/components/costs/line-calculation'
import type { PartyNames } from '@/components/costs/party-names'
import { SharedSteps } from '@/components/costs/shared-steps'
import { type MoneyRow, MoneyTable } from '@/components/ui/tables/money-table'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { yearLabel } from '@/lib/domain/terms/names'

type CostTableProps = {
  breakdown: Breakdown
  year: ContractYear
  names: PartyNames
  /** Which fiscal years the contract year falls in. */
  fiscalYears?: ReactNode
}

/** Who pays what in one contract year: cost lines by who bears them, each row opening how it was calculated. */
export function CostTable({ breakdown, year, names, fiscalYears }: CostTableProps) {
  const part = { yearId: year.id }
  const lines = breakdown.costLines.filter(
    (line) => !line.inKind && breakdown.lines.some((cell) => cell.yearId === year.id && cell.costLineId === line.id),
  )
  const rows = lines.map(
    (line): MoneyRow => ({
      key: line.id,
      label: line.name,
      figures: foldFigures(breakdown, { ...part, costLineId: line.id }),
      note: <LineCalculation breakdown={breakdown} year={year} lineId={line.id} />,
    }),
  )
  return (
    <>
      <MoneyTable
        caption={`Cost breakdown, ${yearLabel(year)}`}
        captionNote={
          <>
            {formatDateRange(year)}. Dollars. {fiscalYears}
          </>
        }
        rowHeader="Cost line"
        columns={foldColumns(breakdown, part, names)}
        rows={rows}
        total={{ label: `Total cost, ${yearLabel(year)}`, figures: foldFigures(breakdown, part) }}
      />
      <SharedSteps breakdown={breakdown} year={year} />
    </>
  )
}
