import type { CostRow } from '@/lib/domain/agreement/cost-row'
import { groupBy } from './select-rows'

/** The organizations that each agreement binds, by its number: one text for one set of them. */
export function findParties(rows: readonly CostRow[]): Map<string, string> {
  const groups = groupBy(rows, ({ agreement }) => agreement.number)
  return new Map(
    groups.map((group) => {
      const bearers = group.flatMap(({ shares }) => shares.map(({ organizationId }) => organizationId))
      const ids = [...group.map(({ incurredById }) => incurredById), ...bearers].filter((id) => id !== null)
      return [group[0]?.agreement.number ?? '', [...new Set(ids)].sort().join(' ')]
    }),
  )
}
