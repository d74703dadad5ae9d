import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { includesDate } from '@/lib/domain/calendar/date-range'
import {
  type CoveredPosition,
  campusesOf,
  type PostedCampus,
  staffingOn,
} from '@/lib/domain/staffing/coverage/covered-position'

/** A whole officer, in hundredths of a percent of one. */
export const WHOLE_OFFICER = 10_000

/** Where one officer is assigned on a day, through all positions. */
type OfficerPosts = { posts: number; campuses: PostedCampus[]; districtIds: readonly string[] }

/** Everybody who holds a position on a day. */
export function listOfficersOn(positions: readonly CoveredPosition[], day: CalendarDate): OfficerPosts[] {
  const officers = new Map<string, OfficerPosts>()
  for (const position of positions) {
    for (const posting of staffingOn(position, [], day)?.held ?? []) {
      const before = officers.get(posting.officerId)
      officers.set(posting.officerId, {
        posts: (before?.posts ?? 0) + 1,
        campuses: [...(before?.campuses ?? []), ...campusesOf(position, posting)],
        districtIds: before?.districtIds ?? position.districtIds,
      })
    }
  }
  return [...officers.values()]
}

/** An officer's time at one campus, in hundredths of a percent; an officer with a single campus is wholly there. */
function timeAt({ campuses }: OfficerPosts, campusId: string): number | null {
  const there = campuses.filter((campus) => campus.campusId === campusId)
  if (there.length === 1 && campuses.length === 1) return there[0]?.basisPoints ?? WHOLE_OFFICER
  return sumKnown(there.map(({ basisPoints }) => basisPoints))
}

/** Officers' time at a campus; null: not recorded. */
export function timeAtCampus(officers: readonly OfficerPosts[], campusId: string): number | null {
  return sumKnown(officers.map((officer) => timeAt(officer, campusId)))
}

/**
 * Officers' time in a district: an officer whose campuses are all in it counts as one, however the time is shared among
 * them; one who serves campuses of other districts too counts by percent.
 */
export function timeInDistrict(
  officers: readonly OfficerPosts[],
  districtId: string,
  districtOf: ReadonlyMap<string, string>,
): number | null {
  return sumKnown(
    officers.map((officer) => {
      const { campuses, districtIds, posts } = officer
      const here = campuses.filter(({ campusId }) => districtOf.get(campusId) === districtId)
      if (campuses.length === 0) return districtIds.length === 1 && districtIds[0] === districtId ? WHOLE_OFFICER : 0
      if (here.length === campuses.length && posts === 1) return WHOLE_OFFICER
      return sumKnown(here.map(({ campusId }) => timeAt(officer, campusId)))
    }),
  )
}

/** How many officers the positions take on a day as their cost terms say, exactly; null: not recorded. */
export function listHeadcounts(positions: readonly CoveredPosition[], day: CalendarDate) {
  return positions
    .filter(({ range }) => includesDate(range, day))
    .map(({ years }) => years.find((year) => includesDate(year, day))?.headcount ?? null)
}

function sumKnown(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}
