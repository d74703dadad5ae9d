import 'server-only'
import type { Route } from 'next'
import { listHeldPlaces } from '@/lib/data/drafts/list-held-typing'
import type { Actor } from '@/lib/domain/access/actor'
import { formatInstant } from '@/lib/domain/calendar/day-in-zone'
import { labelPlace } from '@/lib/forms/agreement/values/label-place'
import { draftHref } from '../../draft-href'

/** A page of a draft with answers of this person that are typed and not saved. */
export type Unsaved = { label: string; href: Route; at: string }

/** What this person typed in a draft and did not save, page by page. */
export async function listUnsaved(actor: Actor, draftId: string): Promise<Unsaved[]> {
  return (await listHeldPlaces(actor, draftId)).flatMap(({ place, heldAt }) => {
    const label = labelPlace(place)
    const href = `${draftHref(draftId)}/${place}` as Route
    return label === null ? [] : [{ label, href, at: formatInstant(heldAt, actor.organization.timeZone) }]
  })
}
