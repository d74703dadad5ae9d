import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import { nameableBy } from '@/lib/data/organizations/nameable-by'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { Faults } from '@/lib/domain/result'
import type { Base } from './load-base'

/**
 * Parties and campuses that the writer may not name, by field. Another organization's that it has nothing to do with is
 * refused in the same words as one that does not exist.
 */
export async function findUnknownNames(
  tx: Transaction,
  entry: AgreementEntry,
  writerId: string,
  base: Base | null,
): Promise<Faults> {
  const partyIds = entry.parties.map((party) => party.organizationId)
  const campusIds = [...new Set(entry.assignments.flatMap(({ campuses }) => campuses.map(({ campusId }) => campusId)))]
  const already = new Set(base?.parties.map((party) => party.organizationId))
  const named = await tx.organization.findMany({
    where: { id: { in: partyIds.filter(isUuid) }, ...nameableBy(writerId) },
    select: { id: true },
  })
  const campuses = await tx.campus.findMany({
    where: { id: { in: campusIds.filter(isUuid) }, organizationId: { in: partyIds.filter(isUuid) } },
    select: { id: true },
  })
  const parties = new Set([...already, ...named.map(({ id }) => id)])
  const known = new Set(campuses.map(({ id }) => id))
  return Object.fromEntries([
    ...entry.parties.flatMap(({ organizationId }, index) =>
      parties.has(organizationId) ? [] : [[`parties.${index}`, 'Choose a party from the list, or enter a new one.']],
    ),
    ...entry.assignments.flatMap((assignment, index) =>
      assignment.campuses.every(({ campusId }) => known.has(campusId))
        ? []
        : [[`assignments.${index}.campuses`, 'Choose a campus of one of the parties.']],
    ),
  ])
}
