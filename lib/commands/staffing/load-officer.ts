import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { Faults } from '@/lib/domain/result'

export const OFFICER_GONE: Faults = { '': 'This officer is not here any more.' }

/** An officer of the actor's own organization, or null. */
export async function loadOfficer(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ id: string; name: string; rowVersion: number } | null> {
  if (!isUuid(id)) return null
  return tx.officer.findFirst({
    where: { id, organizationId: actor.organization.id },
    select: { id: true, name: true, rowVersion: true },
  })
}
