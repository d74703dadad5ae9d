import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor, OrganizationKind } from '@/lib/domain/access/actor'
import { findOrganizationFaults } from '@/lib/domain/organization/find-organization-faults'
import type { OrganizationFacts } from '@/lib/domain/organization/organization'
import { accept, type Result, refuse } from '@/lib/domain/result'

/**
 * Enters an organization that is not listed, so that it can be named as a party. Nobody signs in for it until its first
 * administrator is invited, and it sees nothing until that one accepts to share.
 */
export async function enterOrganization(
  actor: Actor,
  organization: OrganizationFacts & { kind: OrganizationKind },
): Promise<Result<{ organizationId: string }>> {
  const faults = findRefusal(actor, 'agreement.write') ?? findOrganizationFaults(organization)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const { kind, name, shortName, state, timeZone, fiscalYearStarts } = organization
    const { id } = await tx.organization.create({
      data: {
        ...{ kind, state, timeZone, fiscalYearStarts },
        name: name.trim(),
        shortName: shortName.trim(),
        enteredById: actor.organization.id,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, { kind: 'organization entered', organization: name.trim() })
    return accept({ organizationId: id })
  })
}
