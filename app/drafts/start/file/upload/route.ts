import { keepSentTermsFile } from '@/lib/commands/terms-files/keep-sent-terms-file'
import type { Actor } from '@/lib/domain/access/actor'
import { may } from '@/lib/domain/access/may'
import { readSentText } from '@/lib/forms/agreement/starting/read-sent-text'
import { LONGEST_FILE } from '@/lib/forms/terms-file/read-terms-file'
import { findSessionActor } from '@/lib/session/find-session'
import { findPassHolder } from '@/lib/session/page-pass'
import { isSameOrigin } from '@/lib/web/uploads/is-same-origin'
import { readUpload } from '@/lib/web/uploads/read-upload'
import type { FileNotice } from '../file-notice'
import { TERMS_FILE_PAGE } from '../terms-file-page'

const LONGEST_FILE_NAME = 200
const LARGEST_FILE_BYTES = 3_000_000
/** A file of the largest size and a pasted text beside it, each character as long as they get. */
const LARGEST_FORM_BYTES = LARGEST_FILE_BYTES + 4 * LONGEST_FILE
const BACK = '/drafts/start/file'

type Upload = Awaited<ReturnType<typeof readUpload>>

/**
 * Takes one terms file, as a file or as text, and leads to the page that reads it. Nothing is begun by it. What is sent
 * after the session has ended is kept for whom the page was made, and read once they have signed in.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response('This file was sent from another site.', { status: 403 })
  const session = await findSessionActor()
  if (session !== null && !may(session, 'agreement.write')) return new Response('Not found', { status: 404 })
  const upload = await readUpload(request, LARGEST_FORM_BYTES)
  const reader = session ?? (await findHolder(upload))
  const notice = reader === null ? null : await keepUpload(reader, upload)
  if (session !== null) return seeOther(notice === null ? `${BACK}?read=1` : `${BACK}?notice=${notice}`)
  const isKept = reader !== null && (notice === null || notice === 'both')
  return seeOther(`/sign-in?next=${encodeURIComponent(BACK)}${isKept ? '&held=1' : ''}`)
}

async function findHolder(upload: Upload): Promise<Actor | null> {
  return upload.ok ? findPassHolder(upload.value.fields.get('pass'), TERMS_FILE_PAGE) : null
}

/** Keeps what was sent; else why it was not even read. */
async function keepUpload(actor: Actor, upload: Upload): Promise<FileNotice | null> {
  if (!upload.ok) return upload.refusal
  const { file, fields } = upload.value
  const pasted = fields.get('text')
  const text = typeof pasted === 'string' ? pasted.trim() : ''
  if (file === null && text === '') return 'nothing'
  if (text.length > LONGEST_FILE || (file !== null && file.bytes.byteLength > LARGEST_FILE_BYTES)) return 'too-large'
  // Of a file and a text together it is not known which is meant: the text, which can only be typed again, is kept.
  const fileText = file === null || text !== '' ? null : readSentText(file.bytes)
  if (text === '' && fileText === null) return 'not-text'
  const fileName = text === '' ? (file?.fileName ?? '').slice(0, LONGEST_FILE_NAME) : ''
  const kept = await keepSentTermsFile(actor, { fileName, text: fileText ?? text })
  if (!kept.ok) return 'not-text'
  return file !== null && text !== '' ? 'both' : null
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
