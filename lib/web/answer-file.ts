const NOTHING_HERE = 'There is no file at this address, or it is not shared with your organization.'

const TYPES = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' }

type FileAnswer = { kind: keyof typeof TYPES; fileName: string; content: string | Uint8Array }

/**
 * A file as a download, never shown within our own pages nor kept by a cache on the way; null: 404, in one line of text.
 */
export function answerFile(file: FileAnswer | null): Response {
  if (file === null) return new Response(NOTHING_HERE, { status: 404 })
  const { kind, fileName, content } = file
  return new Response(typeof content === 'string' ? content : Buffer.from(content), {
    headers: {
      'content-type': TYPES[kind],
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  })
}
