import type { CostRow, ShareRow } from '@/lib/domain/agreement/cost-row'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { type Debt, listDebts } from './list-debts'

/** One line that adds up to the cent: expense − reimbursements − grants = net cost. */
export type NetCost = {
  /** What the organization pays out, and what it owes others. */
  readonly expense: Figure
  readonly reimbursements: Figure
  readonly grants: Figure
  /** What it bears, and what nobody bears yet of what it pays out. */
  readonly net: Figure
  /** The part of the net cost that nobody bears yet. */
  readonly unallocated: Figure
  /** The part of the expense that it owes others. */
  readonly owed: Figure
}

/** What rows cost an organization. Reads every row it is given: choose those that count beforehand. */
export function foldNetCost(rows: readonly CostRow[], organizationId: string): NetCost {
  const incurred = rows.filter((row) => row.incurredById === organizationId)
  const shares = rows.flatMap((row) => row.shares)
  const owed = rows.flatMap(listDebts).filter(({ fromId }) => fromId === organizationId)
  const borne = shares.filter((share) => share.organizationId === organizationId)
  const unallocated = incurred.flatMap((row) => row.shares).filter(({ kind }) => kind === 'unallocated')
  return {
    expense: sumOf([...incurred, ...owed]),
    reimbursements: sumOf(listReimbursements(rows, organizationId)),
    grants: sumOf(listGrants(rows, organizationId)),
    net: sumOf([...borne, ...unallocated]),
    unallocated: sumOf(unallocated),
    owed: sumOf(owed),
  }
}

/** What others owe the organization for what it pays out. */
export function listReimbursements(rows: readonly CostRow[], organizationId: string): Debt[] {
  return rows.flatMap(listDebts).filter(({ toId }) => toId === organizationId)
}

/** Grants that are paid to the organization, whoever pays out what they are for. */
export function listGrants(rows: readonly CostRow[], organizationId: string): ShareRow[] {
  return rows.flatMap(({ shares, incurredById }) =>
    shares.filter(({ kind, paidToId }) => kind === 'source' && (paidToId ?? incurredById) === organizationId),
  )
}

function sumOf(parts: readonly { readonly figure: Figure }[]): Figure {
  return sumFigures(parts.map(({ figure }) => figure))
}
