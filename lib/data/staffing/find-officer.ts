import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { OfficerAbsence, OfficerAssignment, OfficerView } from '@/lib/domain/staffing/officers/officer-view'
import { visibleTo } from '../agreements/visible-to'
import { readDay, readDayOrNull } from '../columns/calendar-column'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { isUuid } from '../is-uuid'
import { readRange } from './list-held-spans'
import { officersSeenBy, positionsSeenBy } from './officers-of'
import { CAMPUSES, readCampuses } from './select-positions'

/** An officer with all assignments under agreements that the organization sees, and all absences; or null. */
export async function findOfficer(scope: Scope, id: string): Promise<OfficerView | null> {
  if (!isUuid(id)) return null
  const row = await database().officer.findFirst({
    where: { id, ...officersSeenBy(scope) },
    select: {
      id: true,
      name: true,
      rowVersion: true,
      organization: { select: { id: true, shortName: true, state: true } },
      assignments: { ...ASSIGNMENTS, where: { position: positionsSeenBy(scope) } },
      absences: {
        ...ABSENCES,
        select: {
          ...ABSENCES.select,
          substitutes: { ...SUBSTITUTES, where: { position: { version: { agreement: visibleTo(scope) } } } },
        },
      },
    },
  })
  if (row === null) return null
  const { organization, assignments, absences, ...officer } = row
  return {
    ...officer,
    agency: organization,
    ours: organization.id === scope.organizationId,
    assignments: assignments.map(readAssignment),
    absences: absences.map(readAbsence),
  }
}

const ASSIGNMENTS = {
  orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  select: {
    id: true,
    startsOn: true,
    endsOn: true,
    rowVersion: true,
    absence: { select: { officer: { select: { name: true } } } },
    campuses: CAMPUSES,
    position: {
      select: {
        id: true,
        name: true,
        version: {
          select: {
            title: true,
            startsOn: true,
            endsOn: true,
            clauses: {
              where: { kind: 'replacement', noticeDays: { not: null } },
              take: 1,
              select: { noticeDays: true },
            },
            agreement: { select: { number: true } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.Officer$assignmentsArgs

const SUBSTITUTES = {
  orderBy: { startsOn: 'asc' },
  select: {
    id: true,
    rowVersion: true,
    startsOn: true,
    endsOn: true,
    officer: { select: { id: true, name: true } },
    position: { select: { name: true } },
  },
} as const satisfies Prisma.Absence$substitutesArgs

const ABSENCES = {
  orderBy: { startsOn: 'desc' },
  select: { id: true, startsOn: true, endsOn: true, rowVersion: true, substitutes: SUBSTITUTES },
} as const satisfies Prisma.Officer$absencesArgs

type AssignmentRow = Prisma.AssignmentGetPayload<typeof ASSIGNMENTS>
type AbsenceRow = Prisma.AbsenceGetPayload<typeof ABSENCES>

function readAssignment({ position, absence, campuses, ...row }: AssignmentRow): OfficerAssignment {
  const { version } = position
  return {
    id: row.id,
    rowVersion: row.rowVersion,
    startsOn: readDay(row.startsOn),
    endsOn: readDayOrNull(row.endsOn),
    position: { id: position.id, name: position.name },
    agreement: { number: version.agreement.number, title: version.title, ...readRange(version) },
    standsInFor: absence?.officer.name ?? null,
    campuses: readCampuses(campuses),
    replacementDays: version.clauses[0]?.noticeDays ?? null,
  }
}

function readAbsence({ substitutes, startsOn, endsOn, ...absence }: AbsenceRow): OfficerAbsence {
  return {
    ...absence,
    ...readRange({ startsOn, endsOn }),
    substitutes: substitutes.map(({ officer, position, ...row }) => ({
      assignmentId: row.id,
      rowVersion: row.rowVersion,
      officerId: officer.id,
      officerName: officer.name,
      positionName: position.name,
      ...readRange({ startsOn: row.startsOn, endsOn: row.endsOn ?? row.startsOn }),
    })),
  }
}
