import { keepSentTermsFile } from '@/lib/commands/terms-files/keep-sent-terms-file'
import { may } from '@/lib/domain/access/may'
import { readSentText } from '@/lib/forms/agreement/starting/read-sent-text'
import { LONGEST_FILE } from '@/lib/forms/terms-file/read-terms-file'
import { findSessionActor } from '@/lib/session/find-session'
import { isSameOrigin } from '@/lib/web/uploads/is-same-origin'
import { readUpload } from '@/lib/web/uploads/read-upload'
import type { FileNotice } from '../file-notice'

const LONGEST_FILE_NAME = 200
const LARGEST_FILE_BYTES = 3_000_000
/** A file of the largest size and a pasted text beside it, each character as long as they get. */
const LARGEST_FORM_BYTES = LARGEST_FILE_BYTES + 4 * LONGEST_FILE
const BACK = '/drafts/start/file'

/** Takes one terms file, as a file or as text, and leads to the page that reads it. Nothing is begun by it. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response('This file was sent from another site.', { status: 403 })
  const actor = await findSessionActor()
  if (actor === null) return seeOther(`/sign-in?next=${encodeURIComponent(BACK)}`)
  if (!may(actor, 'agreement.write')) return new Response('Not found', { status: 404 })

  const upload = await readUpload(request, LARGEST_FORM_BYTES)
  if (!upload.ok) return back(upload.refusal)
  const { file, fields } = upload.value
  const pasted = fields.get('text')
  const text = typeof pasted === 'string' ? pasted.trim() : ''
  if (file === null && text === '') return back('nothing')
  if (text.length > LONGEST_FILE || (file !== null && file.bytes.byteLength > LARGEST_FILE_BYTES))
    return back('too-large')
  // Of a file and a text together it is not known which is meant: the text, which can only be typed again, is kept.
  const fileText = file === null || text !== '' ? null : readSentText(file.bytes)
  if (text === '' && fileText === null) return back('not-text')
  const sent = {
    fileName: text === '' ? (file?.fileName ?? '').slice(0, LONGEST_FILE_NAME) : '',
    text: fileText ?? text,
  }
  const kept = await keepSentTermsFile(actor, sent)
  if (!kept.ok) return back('not-text')
  return file !== null && text !== '' ? back('both') : seeOther(`${BACK}?read=1`)
}

const back = (notice: FileNotice) => seeOther(`${BACK}?notice=${notice}`)

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
