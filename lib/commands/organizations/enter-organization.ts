import 'server-only'
import { randomUUID } from 'node:crypto'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor, OrganizationKind } from '@/lib/domain/access/actor'
import { findOrganizationFaults } from '@/lib/domain/organization/find-organization-faults'
import type { OrganizationFacts } from '@/lib/domain/organization/organization'
import { accept, type Result, refuse } from '@/lib/domain/result'

/**
 * Enters an organization that is not listed, so that it can be named as a party. Nobody signs in for it until its first
 * administrator is invited, and it sees nothing until that one accepts to share.
 * @param newId the id that it gets; entered twice under the same one and name, it is entered once
 */
export async function enterOrganization(
  actor: Actor,
  organization: OrganizationFacts & { kind: OrganizationKind },
  newId: string = randomUUID(),
): Promise<Result<{ organizationId: string }>> {
  const faults = findRefusal(actor, 'agreement.write') ?? findOrganizationFaults(organization)
  if (faults !== null) return refuse(faults)
  if (!isUuid(newId)) return refuse({ '': 'Open this page again, then enter the organization.' })
  return database().$transaction(async (tx) => {
    const { kind, name, shortName, state, timeZone, fiscalYearStarts } = organization
    const enteredById = actor.organization.id
    const facts = {
      ...{ kind, state, timeZone, fiscalYearStarts, enteredById },
      name: name.trim(),
      shortName: shortName.trim(),
    }
    const made = await tx.organization.createMany({ data: { id: newId, ...facts }, skipDuplicates: true })
    if (made.count === 0) {
      const same = { id: newId, enteredById, name: facts.name }
      const isSame = (await tx.organization.count({ where: same })) > 0
      return isSame ? accept({ organizationId: newId }) : refuse({ '': 'Open this page again, then enter it.' })
    }
    await recordEvent(tx, actor, { kind: 'organization entered', organization: facts.name })
    return accept({ organizationId: newId })
  })
}
