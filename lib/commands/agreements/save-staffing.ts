import 'server-only'
import { writeDay } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { positionName } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

type Staffing = {
  versionId: string
  terms: Terms
  assignments: readonly AssignmentEntry[]
  /** The organization that employs the officers. */
  agencyId: string
}

/** Gives a version its SRO positions, and the officers in them, in place of those it had. */
export async function saveStaffing(tx: Transaction, staffing: Staffing): Promise<void> {
  const { versionId, assignments } = staffing
  await tx.position.deleteMany({ where: { versionId } })
  const positions = await tx.position.createManyAndReturn({
    data: listPositions(staffing),
    select: { id: true, key: true },
  })
  const positionIds = new Map(positions.map(({ id, key }) => [key, id]))
  const officerIds = await keepOfficers(tx, staffing)
  for (const { officerName, positionKey, startsOn, endsOn, campuses } of assignments) {
    const officerId = officerIds.get(officerName.trim())
    const positionId = positionIds.get(positionKey)
    if (officerId === undefined || positionId === undefined) throw new Error('An assignment names nobody or nothing')
    await tx.assignment.create({
      data: {
        officerId,
        positionId,
        startsOn: writeDay(startsOn),
        endsOn: endsOn === null ? null : writeDay(endsOn),
        campuses: { create: [...campuses] },
      },
    })
  }
}

function listPositions({ versionId, terms }: Staffing) {
  const firstYear = terms.years[0]?.id ?? ''
  return terms.positions.map(({ id, headcount }, place) => ({
    versionId,
    place,
    key: id,
    name: positionName(terms.positions, id),
    headcount: valueInYear(headcount, firstYear) ?? null,
  }))
}

/** Officers are known to their agency by name; a name seen for the first time is a new officer. */
async function keepOfficers(tx: Transaction, { assignments, agencyId }: Staffing): Promise<Map<string, string>> {
  const names = [...new Set(assignments.map((assignment) => assignment.officerName.trim()))]
  await tx.officer.createMany({
    data: names.map((name) => ({ organizationId: agencyId, name })),
    skipDuplicates: true,
  })
  const officers = await tx.officer.findMany({
    where: { organizationId: agencyId, name: { in: names } },
    select: { id: true, name: true },
  })
  return new Map(officers.map(({ id, name }) => [name, id]))
}
