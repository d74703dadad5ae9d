import 'server-only'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { readBody } from './read-body'

/** The file, if one was chosen, and the text fields that came with it. */
type Upload = { file: { fileName: string; bytes: Uint8Array } | null; fields: FormData }
export type UploadRefusal = 'too-large' | 'not-read'

/** What a form puts around its file. */
const FORM_BYTES = 16 * 1024

/**
 * The file of a form, read as it arrives: of a body that is too large nothing is kept in memory.
 * @param largestBytes the largest file that is taken
 */
export async function readUpload(request: Request, largestBytes: number): Promise<Result<Upload, UploadRefusal>> {
  const body = await readBody(request.body, largestBytes + FORM_BYTES)
  if (body === null) return refuse('too-large')
  const form = await parseForm(body, request.headers.get('content-type') ?? '')
  if (form === null) return refuse('not-read')
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return accept({ file: null, fields: form })
  return accept({ file: { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, fields: form })
}

/** Null when it is not a whole form. */
async function parseForm(body: Blob, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
