import type { CostRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'

/** What one organization owes another for a cost line. */
export type Debt = { readonly fromId: string; readonly toId: string; readonly figure: Figure }

/**
 * Who owes whom for a cost line: whoever bears part of it owes the organization that pays it out, and one that
 * receives a grant for a line that another pays out owes that grant onward.
 */
export function listDebts({ incurredById, shares }: Pick<CostRow, 'incurredById' | 'shares'>): Debt[] {
  return shares.flatMap(({ kind, organizationId, paidToId, figure }) => {
    const fromId = kind === 'party' ? organizationId : kind === 'source' ? paidToId : null
    return fromId === null || fromId === incurredById ? [] : [{ fromId, toId: incurredById, figure }]
  })
}
