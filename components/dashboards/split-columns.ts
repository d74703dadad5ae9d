import { showFigure } from '@/components/costs/show-figure'
import type { Figure as ShownFigure } from '@/components/ui/figures/figure'
import type { MoneyColumn } from '@/components/ui/tables/money-table'
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
      ? [{ key: 'unallocated', header: 'Nobody pays yet', side: 'nobody' as const }]
      : []),
  ]
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
