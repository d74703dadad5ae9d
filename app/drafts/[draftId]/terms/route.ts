import { findDraft } from '@/lib/data/drafts/find-draft'
import { may } from '@/lib/domain/access/may'
import { readTerms } from '@/lib/forms/agreement/read-entry'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'
import { requireActor } from '@/lib/session/require-actor'
import { answerFile } from '@/lib/web/answer-file'
import { loadContext } from '../../start/load-context'

/** The cost terms of what is being written as a terms file; not there while they have a fault. */
export async function GET(_: Request, { params }: RouteContext<'/drafts/[draftId]/terms'>) {
  const actor = await requireActor()
  const draft = may(actor, 'agreement.write') ? await findDraft(actor.scope, (await params).draftId) : null
  const terms = draft === null ? null : readTerms(draft.values, await loadContext(actor))
  if (draft === null || terms === null || !terms.ok) return answerFile(null)
  const content = writeTermsFile(terms.value, { title: draft.values.title?.trim() })
  return answerFile({ kind: 'json', fileName: 'agreement-being-written.terms.json', content })
}
