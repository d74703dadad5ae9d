import 'server-only'
import { addCampus } from '@/lib/commands/campuses/write-campus'
import { saveDraft } from '@/lib/commands/drafts/save-draft'
import { findDraft } from '@/lib/data/drafts/find-draft'
import type { Actor } from '@/lib/domain/access/actor'

/**
 * Adds the campus typed in a draft to the organization's list. Returns the query of the page to come back to.
 * @param isRepeated the same form was sent before: that the list has the campus by now is no fault
 */
export async function enterCampus(actor: Actor, draftId: string, typed: string, isRepeated: boolean): Promise<string> {
  const name = typed.trim()
  if (name === '') return 'notice=no-campus'
  const added = await addCampus(actor, { name, level: null, stateCode: null })
  if (!added.ok && !isRepeated) return 'notice=campus-refused'
  const draft = await findDraft(actor.scope, draftId)
  if (draft !== null) {
    // The field is done with. If somebody saved meanwhile, what stands there stays.
    await saveDraft(actor, { id: draft.id, rowVersion: draft.rowVersion, values: { ...draft.values, newCampus: '' } })
  }
  return 'campus=added'
}
