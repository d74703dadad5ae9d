import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { inKindRows } from './select-rows'

/** Something given in kind: what it is worth, and who gives it. Never paid, and in no total. */
export type InKindLine = {
  readonly key: string
  readonly agreement: CostOrigin
  readonly name: string
  readonly worth: Figure
  readonly givenBy: readonly string[]
}

export function listInKind(rows: readonly CostRow[]): InKindLine[] {
  return inKindRows(rows).map(({ agreement, year, costLineId, costLineName, figure, shares }) => ({
    key: `${agreement.number} ${year.id} ${costLineId}`,
    agreement,
    name: costLineName,
    worth: figure,
    givenBy: shares
      .filter(({ kind, figure: part }) => kind !== 'unallocated' && part.cents !== 0)
      .map(({ name }) => name),
  }))
}
