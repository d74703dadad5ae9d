import type { CostRow, ShareRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'

/** What something costs and who bears it, as one party sees it: total = ours + others + grants + unallocated. */
export type CostSplit = {
  readonly total: Figure
  readonly ours: Figure
  readonly others: Figure
  readonly grants: Figure
  readonly unallocated: Figure
}

/** Who bears rows, as the organization sees it. Reads every row it is given: choose those that count beforehand. */
export function foldSplit(rows: readonly CostRow[], organizationId: string): CostSplit {
  const shares = rows.flatMap((row) => row.shares)
  const sumWhere = (belongs: (share: ShareRow) => boolean) =>
    sumFigures(shares.filter(belongs).map(({ figure }) => figure))
  return {
    total: sumFigures(rows.map(({ figure }) => figure)),
    ours: sumWhere((share) => share.kind === 'party' && share.organizationId === organizationId),
    others: sumWhere((share) => share.kind === 'party' && share.organizationId !== organizationId),
    grants: sumWhere(({ kind }) => kind === 'source'),
    unallocated: sumWhere(({ kind }) => kind === 'unallocated'),
  }
}
