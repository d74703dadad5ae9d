import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { Campus } from '@/lib/domain/staffing/campus'
import { database } from '../database'

/** The organization's own campuses by name. */
export function listCampuses(scope: Scope): Promise<Campus[]> {
  return database().campus.findMany({
    where: { organizationId: scope.organizationId },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      level: true,
      stateCode: true,
      grades: true,
      ncesCode: true,
      rowVersion: true,
      enrollments: { orderBy: { schoolYear: 'desc' }, select: { schoolYear: true, students: true } },
    },
  })
}
