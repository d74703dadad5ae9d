import { listSharedSteps } from '@/components/costs/list-shared-steps'
import { Calculation } from '@/components/ui/figures/calculation'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { explainCell } from '@/lib/domain/breakdown/words/word-cell'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { yearLabel } from '@/lib/domain/terms/names'

type LineCalculationProps = { breakdown: Breakdown; year: ContractYear; lineId: string }

/** How the figures of a cost line were calculated. On paper, steps that several lines share stand once, under the table. */
export function LineCalculation({ breakdown, year, lineId }: LineCalculationProps) {
  const cells = breakdown.cells.filter((cell) => cell.yearId === year.id && cell.costLineId === lineId)
  const sentences = new Map(cells.flatMap((cell) => explainCell(breakdown, cell)).map((each) => [each.sentence, each]))
  const shared = listSharedSteps(breakdown, year.id)
  const name = breakdown.costLines.find((line) => line.id === lineId)?.name ?? lineId
  return (
    <Calculation
      steps={[...sentences.values()].map(({ sentence, sharedId }) => {
        const step = shared.find(({ id }) => id === sharedId)
        return { key: sentence, sentence, ...(step ? { onPaper: `${step.label}, under the table.` } : {}) }
      })}
      about={`${name}, ${yearLabel(year)}`}
    />
  )
}
