import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { listChanges } from '@/lib/domain/history/list-changes'
import { findOrganizationFaults } from '@/lib/domain/organization/find-organization-faults'
import type { OrganizationFacts } from '@/lib/domain/organization/organization'
import { accept, type Result, refuse } from '@/lib/domain/result'

const NAMES = {
  name: 'Name',
  shortName: 'Short name',
  state: 'State',
  timeZone: 'Time zone',
  fiscalYearStarts: 'Fiscal year starts',
  departments: 'Departments',
} as const satisfies Record<keyof OrganizationFacts | 'departments', string>

const FACTS = { name: true, shortName: true, state: true, timeZone: true, fiscalYearStarts: true } as const
const DEPARTMENTS = { orderBy: { name: 'asc' }, select: { name: true } } as const

/** Changes the settings of the actor's own organization, unless somebody did since the given count of saves. */
export async function changeOrganization(
  actor: Actor,
  change: OrganizationFacts & { rowVersion: number; departments: readonly string[] },
): Promise<Result<null>> {
  const { rowVersion, departments, name, shortName, ...rest } = change
  const facts = { ...rest, name: name.trim(), shortName: shortName.trim() }
  const faults = findRefusal(actor, 'organization.write') ?? findOrganizationFaults(facts)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const { id } = actor.organization
    const { departments: listed, ...before } = await tx.organization.findUniqueOrThrow({
      where: { id },
      select: { ...FACTS, departments: DEPARTMENTS },
    })
    const saved = await tx.organization.updateMany({
      where: { id, rowVersion },
      data: { ...facts, rowVersion: { increment: 1 } },
    })
    if (saved.count === 0) {
      return refuse({
        '': 'These settings were saved after you opened them. Compare what was saved with what you typed, then save again.',
      })
    }
    await tx.department.deleteMany({ where: { organizationId: id, name: { notIn: [...departments] } } })
    await tx.department.createMany({
      data: departments.map((department) => ({ organizationId: id, name: department })),
      skipDuplicates: true,
    })
    const changes = listChanges(
      { ...before, departments: listed.map((department) => department.name).join(', ') },
      { ...facts, departments: [...departments].sort().join(', ') },
      NAMES,
    )
    if (changes.length > 0) await recordEvent(tx, actor, { kind: 'organization changed', changes })
    return accept(null)
  })
}
