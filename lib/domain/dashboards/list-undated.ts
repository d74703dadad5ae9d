import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { listDebts } from './list-debts'
import { groupByAgreement } from './select-rows'

/** Agreements, by number, whose documents name no day for any payment, or not for all of them. */
export type WithoutPaymentDays = ReadonlyMap<string, 'all' | 'some'>

/** What is owed under an agreement for the days of its rows, of which all or some has no payment day. */
export type Undated = {
  readonly agreement: CostOrigin
  readonly part: 'all' | 'some'
  /** What the organization owes others, and what others owe it. */
  readonly fromUs: Figure
  readonly toUs: Figure
}

/** What is owed for the rows of a fiscal year and falls due on no recorded day: it is neither $0 nor to be left out. */
export function listUndated(rows: readonly CostRow[], without: WithoutPaymentDays, organizationId: string): Undated[] {
  return groupByAgreement(rows).flatMap(({ agreement, rows: own }) => {
    const part = without.get(agreement.number)
    if (part === undefined) return []
    const debts = own.flatMap(listDebts)
    const sumWhere = (key: 'fromId' | 'toId') =>
      sumFigures(debts.filter((debt) => debt[key] === organizationId).map(({ figure }) => figure))
    const [fromUs, toUs] = [sumWhere('fromId'), sumWhere('toId')]
    return fromUs.cents === 0 && toUs.cents === 0 ? [] : [{ agreement, part, fromUs, toUs }]
  })
}
