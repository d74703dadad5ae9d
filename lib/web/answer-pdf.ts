const NOTHING_HERE = 'There is no file at this address, or it is not shared with your organization.'

/**
 * A PDF as a download, never shown within our own pages nor kept by a cache on the way; null: 404, in one line of text.
 */
export function answerPdf(file: { fileName: string; bytes: Uint8Array } | null): Response {
  if (file === null) return new Response(NOTHING_HERE, { status: 404 })
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  })
}
