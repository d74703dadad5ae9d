import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CampusEnrollment } from '@/lib/domain/staffing/campus'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'

/**
 * Enrollment of one school year, named by the calendar year in which it begins: the organization's own campuses, and
 * those where an agreement that it sees has assigned an officer.
 */
export async function listEnrollment(scope: Scope, schoolYear: number): Promise<CampusEnrollment[]> {
  const served = { some: { assignment: { position: { version: { agreement: visibleTo(scope) } } } } }
  const rows = await database().campus.findMany({
    where: { OR: [{ organizationId: scope.organizationId }, { assignments: served }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      organizationId: true,
      enrollments: { where: { schoolYear }, select: { students: true } },
    },
  })
  return rows.map(({ id, name, organizationId, enrollments }) => ({
    campusId: id,
    name,
    organizationId,
    students: enrollments[0]?.students ?? null,
  }))
}
