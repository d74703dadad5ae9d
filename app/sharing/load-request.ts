import { notFound } from 'next/navigation'
import { listSharingRequests } from '@/lib/data/organizations/list-sharing-requests'
import type { Actor } from '@/lib/domain/access/actor'
import type { SharingRequest } from '@/lib/domain/organization/organization'
import { requireActorWho } from '@/lib/session/require-actor'

/** A request that waits for the answer of the administrator who asks; to everybody else it is not there. */
export async function loadRequest(requestId: string): Promise<{ actor: Actor; request: SharingRequest }> {
  const actor = await requireActorWho('link.accept')
  const request = (await listSharingRequests(actor.scope)).find(({ id, toUs }) => toUs && id === requestId)
  if (request === undefined) notFound()
  return { actor, request }
}
