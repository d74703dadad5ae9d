import { notFound } from 'next/navigation'
import { listMembers } from '@/lib/data/organizations/list-members'
import type { Actor } from '@/lib/domain/access/actor'
import type { MemberLine } from '@/lib/domain/organization/organization'
import { requireActorWho } from '@/lib/session/require-actor'

type LoadedMember = { actor: Actor; member: MemberLine; isSelf: boolean }

/** Somebody who belongs to the organization of an administrator; to everybody else they are not there. */
export async function loadMember(memberId: string): Promise<LoadedMember> {
  const actor = await requireActorWho('people.manage')
  const member = (await listMembers(actor.scope)).find(({ id }) => id === memberId)
  if (member === undefined || member.state === 'ended') notFound()
  return { actor, member, isSelf: member.email === actor.email }
}

/** Somebody else of the organization: nobody ends their own membership. */
export async function loadColleague(memberId: string): Promise<LoadedMember> {
  const loaded = await loadMember(memberId)
  if (loaded.isSelf) notFound()
  return loaded
}
