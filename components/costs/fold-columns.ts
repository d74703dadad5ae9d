import type { PartyNames } from '@/components/costs/party-names'
import { showFigure } from '@/components/costs/show-figure'
import type { Figure as ShownFigure } from '@/components/ui/figures/figure'
import type { MoneyColumn } from '@/components/ui/tables/money-table'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costOfNobody, foldTable, isOfNobody, type Part } from '@/lib/domain/breakdown/folds/fold-table'

/**
 * The columns of a table of costs: total cost, grants, what each party pays, and what nobody pays. A cost of which only
 * in which parts it is borne is not recorded has no such column: each party's figure says that it is not known.
 */
export function foldColumns(breakdown: Breakdown, part: Part, names: PartyNames): MoneyColumn[] {
  const { sources, parties } = foldTable(breakdown, part)
  return [
    { key: 'total', header: 'Total cost' },
    ...sources.map(({ bearer }) => ({ key: bearer.id, header: `${bearer.name} (grant)`, side: 'source' as const })),
    ...parties.map(({ bearer }) => ({
      key: bearer.id,
      header: `${names(bearer.id)} pays`,
      ...(bearer.side === undefined ? {} : { side: bearer.side }),
    })),
    ...(hasNobody(breakdown, part) ? [{ key: 'unallocated', header: 'Nobody pays yet', side: 'nobody' as const }] : []),
  ]
}

/** The figures of one row of such a table, by column. */
export function foldFigures(breakdown: Breakdown, part: Part): Record<string, ShownFigure> {
  const { total, sources, parties } = foldTable(breakdown, part)
  const borne = [...sources, ...parties].map(({ bearer, figure }) => [bearer.id, showFigure(figure)])
  return {
    total: showFigure(total),
    ...Object.fromEntries(borne),
    unallocated: showFigure(costOfNobody(breakdown, part)),
  }
}

/** Whether the terms surely leave some of the year, or of all years, to nobody. */
export function hasNobody(breakdown: Breakdown, { yearId }: Part): boolean {
  return breakdown.draws.some((draw) => isOfNobody(draw) && (yearId === undefined || draw.yearId === yearId))
}
