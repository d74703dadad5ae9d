import type { Scope } from '@/lib/domain/access/actor'
import type { RegisterParty, SummaryParty } from '@/lib/domain/agreement/register'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { FIGURE, type FigureColumns, readFigure } from '../columns/figure-columns'
import type { Prisma } from '../generated/client'

/** Parties in the order of the paper. */
export const PARTIES = {
  select: { side: true, linkedAt: true, organization: { select: { id: true, shortName: true } } },
  orderBy: { place: 'asc' },
} as const satisfies Prisma.Agreement$partiesArgs

type PartyRow = { side: RegisterParty['side']; linkedAt: Date | null; organization: { id: string; shortName: string } }

export function readParties(rows: readonly PartyRow[]): SummaryParty[] {
  return rows.map(({ side, linkedAt, organization: { id, shortName } }) => ({
    organizationId: id,
    shortName,
    side,
    joined: linkedAt !== null,
  }))
}

/** The cash cost lines of a version, and what the organization that asks bears of each. */
export function costsSeenBy(scope: Scope) {
  return {
    where: { inKind: false },
    select: { ...FIGURE, shares: { where: { bearerId: scope.organizationId }, select: FIGURE } },
  } as const satisfies Prisma.AgreementVersion$costsArgs
}

type CostColumns = FigureColumns & { shares: FigureColumns[] }

/** All contract years together: the total cost, and what the organization that asks bears of it. */
export function sumCosts(costs: readonly CostColumns[]): { total: Figure; ours: Figure } {
  return {
    total: sumFigures(costs.map(readFigure)),
    ours: sumFigures(costs.flatMap((line) => line.shares.map(readFigure))),
  }
}
