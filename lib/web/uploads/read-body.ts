import 'server-only'

/** How much is read and thrown away of a body that is too large, so that the browser hears the answer. */
const DRAINED_BYTES = 512 * 1024 * 1024

/** What a request sends, read as it arrives; null when it is larger than allowed. */
export async function readBody(stream: ReadableStream<Uint8Array> | null, largestBytes: number): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  if (stream === null) return new Blob([])
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size <= largestBytes) chunks.push(new Uint8Array(chunk))
    else chunks.length = 0
    if (size > DRAINED_BYTES) break
  }
  return size > largestBytes ? null : new Blob(chunks)
}
