import { accept, type Result, refuse } from '@/lib/domain/result'

type Upload = { fileName: string; bytes: Uint8Array }
type UploadRefusal = 'no-file' | 'too-large' | 'not-read'

/** 20 MB for the file, and what a form puts around it. */
const LARGEST_BODY_BYTES = 20 * 1024 * 1024 + 16 * 1024

/** How much is read and thrown away of a body that is too large, so that the browser hears the answer. */
const DRAINED_BYTES = 512 * 1024 * 1024

/** The file of a form, read as it arrives: of a body that is too large nothing is kept in memory. */
export async function readUpload(request: Request): Promise<Result<Upload, UploadRefusal>> {
  const body = await readBody(request.body)
  if (body === null) return refuse('too-large')
  const form = await parseForm(body, request.headers.get('content-type') ?? '')
  if (form === null) return refuse('not-read')
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return refuse('no-file')
  return accept({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
}

/** Null when it is larger than allowed. */
async function readBody(stream: ReadableStream<Uint8Array> | null): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  if (stream === null) return new Blob([])
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size <= LARGEST_BODY_BYTES) chunks.push(new Uint8Array(chunk))
    else chunks.length = 0
    if (size > DRAINED_BYTES) break
  }
  return size > LARGEST_BODY_BYTES ? null : new Blob(chunks)
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
