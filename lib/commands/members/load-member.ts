import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import type { Faults } from '@/lib/domain/result'

export const MEMBER_GONE: Faults = { '': 'This person is not a member of your organization any more.' }
export const MEMBER_CHANGED: Faults = {
  '': 'What this person may do was saved after you opened the page. Compare what was saved with what you chose, then save again.',
}

/**
 * A current member of the actor's own organization, and everybody else who is active in it. The organization is locked
 * until the transaction ends: two administrators cannot end each other at once.
 */
export async function loadMember(tx: Transaction, actor: Actor, id: string) {
  const organizationId = actor.organization.id
  if (!isUuid(id)) return null
  await tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`
  const members = await tx.member.findMany({
    where: { organizationId, endedAt: null },
    select: { id: true, name: true, roles: true, userId: true, rowVersion: true },
  })
  const member = members.find((one) => one.id === id)
  if (member === undefined) return null
  return { member, active: members.filter((one) => one.userId !== null) }
}
