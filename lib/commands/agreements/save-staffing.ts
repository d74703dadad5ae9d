import 'server-only'
import { writeDay } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import { IN_RECORD } from '@/lib/data/staffing/list-held-spans'
import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import type { Terms } from '@/lib/domain/terms/terms'
import type { StaffingPlan } from './plan-staffing'
import { savePositions } from './save-positions'

type Staffing = {
  agreementId: string
  versionId: string
  terms: Terms
  plan: StaffingPlan
  /** The organization that employs the officers. */
  agencyId: string
}

/**
 * Gives a version its SRO positions, and does to the assignments what was planned. Whoever holds a position of the
 * recorded version before holds the position with the same key from now on: the row stays what it was.
 */
export async function saveStaffing(tx: Transaction, staffing: Staffing): Promise<void> {
  const { agreementId, versionId, terms, plan } = staffing
  const gone = [...plan.remove]
  await tx.assignment.deleteMany({ where: { id: { in: gone } } })
  const former = plan.takesOver ? await listFormer(tx, agreementId, versionId) : []
  const positionIds = await savePositions(tx, versionId, terms)
  for (const { id, key } of former) {
    const positionId = positionIds.get(key)
    if (positionId !== undefined) {
      await tx.assignment.updateMany({ where: { positionId: id }, data: { positionId } })
    }
  }
  const officerIds = await keepOfficers(tx, staffing)
  const write = (row: AssignmentEntry) => {
    const officerId = officerIds.get(row.officerName.trim())
    const positionId = positionIds.get(row.positionKey)
    if (officerId === undefined || positionId === undefined) throw new Error('An assignment names nobody or nothing')
    const endsOn = row.endsOn === null ? null : writeDay(row.endsOn)
    return { officerId, positionId, startsOn: writeDay(row.startsOn), endsOn, campuses: { create: [...row.campuses] } }
  }
  for (const row of plan.create) await tx.assignment.create({ data: write(row) })
  for (const { id, row } of plan.update) {
    await tx.assignmentCampus.deleteMany({ where: { assignmentId: id } })
    await tx.assignment.update({ where: { id }, data: { ...write(row), rowVersion: { increment: 1 } } })
  }
}

/** Positions of the agreement's other recorded versions that somebody holds: of the one that was newest until now. */
function listFormer(tx: Transaction, agreementId: string, versionId: string): Promise<{ id: string; key: string }[]> {
  const version = { agreementId, recordedAt: IN_RECORD.recordedAt, id: { not: versionId } }
  return tx.position.findMany({
    where: { version, assignments: { some: {} } },
    orderBy: { version: { number: 'asc' } },
    select: { id: true, key: true },
  })
}

/** Officers are known to their agency by name; a name seen for the first time is a new officer. */
async function keepOfficers(tx: Transaction, { plan, agencyId }: Staffing): Promise<Map<string, string>> {
  const rows = [...plan.create, ...plan.update.map(({ row }) => row)]
  const names = [...new Set(rows.map(({ officerName }) => officerName.trim()))]
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
