import { type Breakdown, type Cell, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, marksOf, negateFigure, openFigure, sumFigures, tightestBounds } from '@/lib/domain/breakdown/figures'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Id } from '@/lib/domain/terms/by-year'

/** One line that adds up: expense − reimbursements − grants = net cost. Cash only. */
export type NetCost = { expense: Figure; reimbursements: Figure; grants: Figure; net: Figure }

/**
 * What the agreement costs a party in a contract year, or in all: what it pays out and owes others, less what others
 * owe it and the grants it receives. Net cost is what it bears, and what nobody bears yet of the cost it incurs.
 */
export function foldNetCost(breakdown: Breakdown, partyId: Id, yearId?: Id): NetCost {
  const inYear = <T extends { yearId: Id }>(row: T) => yearId === undefined || row.yearId === yearId
  const debts = breakdown.debts.filter(inYear)
  const incurred = totalCost(breakdown, { incurredBy: partyId, ...(yearId === undefined ? {} : { yearId }) })
  const owed = debts.filter(({ fromId }) => fromId === partyId).map(({ figure }) => figure)
  const expense = sumFigures([incurred, ...owed])
  const reimbursements = sumFigures(debts.filter(({ toId }) => toId === partyId).map(({ figure }) => figure))
  const grants = sumCells(breakdown.cells.filter((cell) => inYear(cell) && isGrantTo(breakdown, cell, partyId)))
  const difference = sumFigures([expense, negateFigure(reimbursements), negateFigure(grants)])
  const borne = sumCells(breakdown.cells.filter((cell) => inYear(cell) && isBorneBy(breakdown, cell, partyId)))
  return { expense, reimbursements, grants, net: closest(difference, borne) }
}

/** One figure by two ways of working it out: where neither is exact, each may know a bound that the other does not. */
function closest(figure: Figure, other: Figure): Figure {
  if (figure.cents !== null) return figure
  return openFigure(tightestBounds(boundsOf(figure), boundsOf(other)), figure.missing, marksOf(figure))
}

function isBorneBy(breakdown: Breakdown, cell: Cell, partyId: Id): boolean {
  const line = breakdown.costLines.find(({ id }) => id === cell.costLineId)
  if (line === undefined || line.inKind) return false
  return cell.bearerId === partyId || (cell.bearerId === UNALLOCATED && line.incurredBy === partyId)
}

function isGrantTo(breakdown: Breakdown, cell: Cell, partyId: Id): boolean {
  const source = breakdown.bearers.find(({ id, kind }) => id === cell.bearerId && kind === 'source')
  const line = breakdown.costLines.find(({ id }) => id === cell.costLineId)
  return source !== undefined && line !== undefined && !line.inKind && (source.paidTo ?? line.incurredBy) === partyId
}
