import { attachDraftFile } from '@/lib/commands/drafts/attach-draft-file'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { may } from '@/lib/domain/access/may'
import { findSessionActor } from '@/lib/session/find-session'
import { isSameOrigin } from '@/lib/web/uploads/is-same-origin'
import { readUpload } from '@/lib/web/uploads/read-upload'
import { draftHref } from '../../../draft-href'
import type { NoticeName } from '../../[section]/read-notice'

const LARGEST_PDF_BYTES = 20 * 1024 * 1024

/** Takes one PDF for a draft and leads back to the section, or says what is wrong with the file. */
export async function POST(request: Request, { params }: RouteContext<'/drafts/[draftId]/paper/upload'>) {
  const { draftId } = await params
  const back = draftHref(draftId, 'paper/file')
  if (!isSameOrigin(request)) return new Response('This file was sent from another site.', { status: 403 })
  const actor = await findSessionActor()
  if (actor === null) return seeOther(`/sign-in?next=${encodeURIComponent(back)}`)
  const draft = may(actor, 'agreement.write') ? await findDraft(actor.scope, draftId) : null
  if (draft === null) return new Response('Not found', { status: 404 })

  const upload = await readUpload(request, LARGEST_PDF_BYTES)
  if (!upload.ok) return seeOther(noticeAt(back, upload.refusal))
  if (upload.value.file === null) return seeOther(noticeAt(back, 'no-file'))
  const attached = await attachDraftFile(actor, draft.id, upload.value.file)
  if (!attached.ok) return seeOther(noticeAt(back, 'not-pdf'))
  return seeOther(draftHref(draft.id, 'paper'))
}

const noticeAt = (back: string, notice: NoticeName) => `${back}?notice=${notice}#field-file`

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
