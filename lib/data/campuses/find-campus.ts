import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { Campus } from '@/lib/domain/staffing/campus'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'
import { isUuid } from '../is-uuid'

/** A campus of the organization, or of a district that is party to an agreement it sees; null: no such campus. */
export async function findCampus(
  scope: Scope,
  id: string,
): Promise<(Campus & { organizationId: string; districtName: string }) | null> {
  if (!isUuid(id)) return null
  const party = { some: { side: 'district' as const, agreement: visibleTo(scope) } }
  const row = await database().campus.findFirst({
    where: { id, OR: [{ organizationId: scope.organizationId }, { organization: { parties: party } }] },
    select: {
      id: true,
      organizationId: true,
      organization: { select: { shortName: true } },
      name: true,
      level: true,
      stateCode: true,
      grades: true,
      ncesCode: true,
      rowVersion: true,
      enrollments: { orderBy: { schoolYear: 'desc' }, select: { schoolYear: true, students: true } },
    },
  })
  if (row === null) return null
  const { organization, ...campus } = row
  return { ...campus, districtName: organization.shortName }
}
