import { notFound } from 'next/navigation'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import type { Actor } from '@/lib/domain/access/actor'
import type { Campus } from '@/lib/domain/staffing/campus'
import { requireActorWho } from '@/lib/session/require-actor'

/** A campus of the organization of somebody who may change it; to everybody else it is not there. */
export async function loadCampus(campusId: string): Promise<{ actor: Actor; campus: Campus }> {
  const actor = await requireActorWho('campus.write')
  const campus = (await listCampuses(actor.scope)).find(({ id }) => id === campusId)
  if (campus === undefined) notFound()
  return { actor, campus }
}
