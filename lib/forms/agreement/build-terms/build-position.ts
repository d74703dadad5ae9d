import type { Position } from '@/lib/domain/terms/party'
import { optionalHeadcount } from '../fields/read-proportion'
import type { PositionRow } from '../sections/position-list'
import type { KeptTerms } from '../values/kept-terms'
import { isSame } from './is-same'

/** A position of the terms as a row of the form. */
export function describePosition(position: Position): PositionRow {
  const { id, name = id, headcount } = position
  const sayable = headcount === null || (typeof headcount === 'string' && optionalHeadcount('')(headcount).ok)
  return { key: id, name, headcount: sayable ? headcount : null, kept: !sayable }
}

/** A position as its row says; as it was, where nobody changed it. */
export function buildPosition(row: PositionRow, kept: KeptTerms | null): Position {
  const before = kept?.terms.positions.find((position) => position.id === row.key)
  if (before !== undefined && isSame(describePosition(before), row)) return before
  const headcount = row.kept && before !== undefined ? before.headcount : row.headcount
  return { ...before, id: row.key, name: row.name, headcount }
}
