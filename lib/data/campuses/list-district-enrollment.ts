import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { EnrolledCampus } from '@/lib/domain/staffing/students-per-officer/list-student-rows'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'

/**
 * Enrollment of one school year, named by the calendar year in which it begins, at every campus of the organization and
 * of the districts that are party to an agreement it sees.
 */
export async function listDistrictEnrollment(scope: Scope, schoolYear: number): Promise<EnrolledCampus[]> {
  const party = { some: { side: 'district' as const, agreement: visibleTo(scope) } }
  const rows = await database().campus.findMany({
    where: { OR: [{ organizationId: scope.organizationId }, { organization: { parties: party } }] },
    orderBy: [{ organization: { shortName: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      organizationId: true,
      organization: { select: { shortName: true } },
      enrollments: { where: { schoolYear }, select: { students: true } },
    },
  })
  return rows.map(({ id, name, organizationId, organization, enrollments }) => ({
    campusId: id,
    name,
    organizationId,
    districtName: organization.shortName,
    students: enrollments[0]?.students ?? null,
  }))
}
