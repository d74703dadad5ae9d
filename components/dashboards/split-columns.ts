import { showFigure } from '@/components/costs/show-figure'
import type { Figure as ShownFigure } from '@/components/ui/figures/figure'
import type { MoneyColumn } from '@/components/ui/tables/money-table'
import { isSurelySome } from '@/lib/domain/breakdown/figures'
import type { CostSplit } from '@/lib/domain/dashboards/fold-split'

const OPTIONAL = ['grants', 'unallocated'] as const

/** The columns of a table of splits: total cost, who pays, and what some row has of grants or of nobody's. */
export function splitColumns(shortName: string, splits: readonly CostSplit[]): MoneyColumn[] {
  const shown = OPTIONAL.filter((key) => splits.some((split) => split[key].cents !== 0))
  return [
    { key: 'total', header: 'Total cost' },
    { key: 'ours', header: `${shortName} pays`, side: 'district' },
    { key: 'others', header: 'Other parties pay', side: 'agency' },
    ...(shown.includes('grants') ? [{ key: 'grants', header: 'Grants and credits', side: 'source' as const }] : []),
    ...(shown.includes('unallocated')
      ? [{ key: 'unallocated', header: wordNobody(splits), side: 'nobody' as const }]
      : []),
  ]
}

/** Only what is surely borne by nobody is called so; of what may be borne, who bears it is not recorded. */
function wordNobody(splits: readonly CostSplit[]): string {
  return splits.some(({ unallocated }) => isSurelySome(unallocated)) ? 'Nobody pays yet' : 'Who pays is not recorded'
}

export function splitFigures({ total, ours, others, grants, unallocated }: CostSplit): Record<string, ShownFigure> {
  return {
    total: showFigure(total),
    ours: showFigure(ours),
    others: showFigure(others),
    grants: showFigure(grants),
    unallocated: showFigure(unallocated),
  }
}
