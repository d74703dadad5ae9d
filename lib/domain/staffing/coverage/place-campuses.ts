import type { CoveredPosition } from './covered-position'
import type { CoveredCampus } from './make-coverage'

type Named = Omit<CoveredPosition, 'campusIds' | 'districtIds'> & {
  readonly campusNames: readonly string[]
  readonly partyDistrictIds: readonly string[]
  readonly districtOf: ReadonlyMap<string, string>
}

/**
 * Positions with the campuses that their cost terms name, found by name among those of the districts that are party; a
 * name that no campus has is left out. A position serves the school days of the districts whose campuses it serves, or
 * else of the districts that are party.
 */
export function placeCampuses(positions: readonly Named[], campuses: readonly CoveredCampus[]): CoveredPosition[] {
  const byName = new Map<string, CoveredCampus[]>()
  for (const campus of campuses) byName.set(campus.name, [...(byName.get(campus.name) ?? []), campus])
  return positions.map(({ campusNames, partyDistrictIds, districtOf, ...position }) => {
    const named = campusNames.flatMap((name) =>
      (byName.get(name) ?? []).filter(({ organizationId }) => partyDistrictIds.includes(organizationId)),
    )
    const districts = new Set([...named.map(({ organizationId }) => organizationId), ...districtOf.values()])
    return {
      ...position,
      campusIds: named.map(({ campusId }) => campusId),
      districtIds: districts.size > 0 ? [...districts] : partyDistrictIds,
    }
  })
}
