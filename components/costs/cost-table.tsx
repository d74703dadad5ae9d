import type { PartyNames } from '@/components/costs/party-names'
import { showFigure } from '@/components/costs/show-figure'
import { Calculation } from '@/components/ui/figures/calculation'
import { type MoneyColumn, type MoneyRow, MoneyTable } from '@/components/ui/tables/money-table'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { type Fold, foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { wordCell } from '@/lib/domain/breakdown/words/word-cell'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { yearLabel } from '@/lib/domain/terms/names'

const isNothing = (fold: Fold['unallocated']) => fold.cents === 0

type CostTableProps = { breakdown: Breakdown; year: ContractYear; names: PartyNames }

/** Who pays what in one contract year: cost lines by who bears them, each row opening how it was calculated. */
export function CostTable({ breakdown, year, names }: CostTableProps) {
  const whole = foldTable(breakdown, { yearId: year.id })
  const columns: MoneyColumn[] = [
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
    ...(isNothing(whole.unallocated)
      ? []
      : [{ key: 'unallocated', header: 'Nobody pays yet', side: 'nobody' as const }]),
  ]
  const lines = breakdown.costLines.filter(
    (line) => !line.inKind && breakdown.lines.some((cell) => cell.yearId === year.id && cell.costLineId === line.id),
  )
  const rows = lines.map((line): MoneyRow => {
    const fold = foldTable(breakdown, { yearId: year.id, costLineId: line.id })
    return {
      key: line.id,
      label: line.name,
      figures: figuresOf(fold),
      note: <LineCalculation {...{ breakdown, year }} lineId={line.id} />,
    }
  })
  return (
    <MoneyTable
      caption={`Cost breakdown, ${yearLabel(year)}`}
      captionNote={`${formatDateRange(year)}. Dollars.`}
      rowHeader="Cost line"
      columns={columns}
      rows={rows}
      total={{ label: `Total cost, ${yearLabel(year)}`, figures: figuresOf(whole) }}
    />
  )
}

function figuresOf(fold: Fold) {
  const borne = [...fold.parties, ...fold.sources].map(({ bearer, figure }) => [bearer.id, showFigure(figure)])
  return { total: showFigure(fold.total), unallocated: showFigure(fold.unallocated), ...Object.fromEntries(borne) }
}

type LineCalculationProps = { breakdown: Breakdown; year: ContractYear; lineId: string }

function LineCalculation({ breakdown, year, lineId }: LineCalculationProps) {
  const cells = breakdown.cells.filter((cell) => cell.yearId === year.id && cell.costLineId === lineId)
  const sentences = [...new Set(cells.flatMap((cell) => wordCell(breakdown, cell)))]
  const name = breakdown.costLines.find((line) => line.id === lineId)?.name ?? lineId
  return (
    <Calculation
      steps={sentences.map((sentence) => ({ key: sentence, sentence }))}
      about={`${name}, ${yearLabel(year)}`}
    />
  )
}
