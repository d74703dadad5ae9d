import type { AssignedCampus, PositionView } from '@/lib/domain/staffing/position-view'
import { readDay, readDayOrNull } from '../columns/calendar-column'
import type { Prisma } from '../generated/client'

export const CAMPUSES = {
  orderBy: [{ primary: 'desc' }, { campus: { name: 'asc' } }],
  select: {
    primary: true,
    basisPoints: true,
    campus: { select: { id: true, name: true, organization: { select: { shortName: true } } } },
  },
} as const satisfies Prisma.Assignment$campusesArgs

export const ASSIGNMENTS = {
  orderBy: [{ startsOn: 'asc' }, { officer: { name: 'asc' } }],
  select: {
    startsOn: true,
    endsOn: true,
    officer: { select: { id: true, name: true } },
    absence: { select: { officer: { select: { name: true } } } },
    campuses: CAMPUSES,
  },
} as const satisfies Prisma.Position$assignmentsArgs

/** A version's positions in the order of its cost terms, with everybody assigned to them. */
export const POSITIONS = {
  orderBy: { place: 'asc' },
  select: { key: true, name: true, assignments: ASSIGNMENTS },
} as const satisfies Prisma.AgreementVersion$positionsArgs

type PositionRow = Prisma.PositionGetPayload<typeof POSITIONS>

export function readPositions(rows: readonly PositionRow[]): PositionView[] {
  return rows.map(({ key, name, assignments }) => ({ key, name, assignments: readAssignments(assignments) }))
}

export function readAssignments(rows: PositionRow['assignments']): PositionView['assignments'] {
  return rows.map((row) => ({
    officerId: row.officer.id,
    officerName: row.officer.name,
    startsOn: readDay(row.startsOn),
    endsOn: readDayOrNull(row.endsOn),
    standsInFor: row.absence?.officer.name ?? null,
    campuses: readCampuses(row.campuses),
  }))
}

export function readCampuses(rows: readonly Prisma.AssignmentCampusGetPayload<typeof CAMPUSES>[]): AssignedCampus[] {
  return rows.map(({ campus, primary, basisPoints }) => ({
    campusId: campus.id,
    name: campus.name,
    districtName: campus.organization.shortName,
    primary,
    basisPoints,
  }))
}
