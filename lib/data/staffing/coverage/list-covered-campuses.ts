import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CoveredCampus } from '@/lib/domain/staffing/coverage/make-coverage'
import { visibleTo } from '../../agreements/visible-to'
import { database } from '../../database'
import type { NamedPosition } from './list-staffed-agreements'

/**
 * Campuses by name: those that the organization has, those where an agreement that it sees assigns an officer, and
 * those that the cost terms of the positions name.
 */
export async function listCoveredCampuses(scope: Scope, positions: readonly NamedPosition[]): Promise<CoveredCampus[]> {
  const served = { some: { assignment: { position: { version: { agreement: visibleTo(scope) } } } } }
  const named = {
    name: { in: [...new Set(positions.flatMap(({ campusNames }) => campusNames))] },
    organizationId: { in: [...new Set(positions.flatMap(({ partyDistrictIds }) => partyDistrictIds))] },
  }
  const rows = await database().campus.findMany({
    where: { OR: [{ organizationId: scope.organizationId }, { assignments: served }, named] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, organizationId: true, organization: { select: { shortName: true } } },
  })
  return rows.map(({ id, name, organizationId, organization }) => ({
    campusId: id,
    name,
    organizationId,
    districtName: organization.shortName,
  }))
}
