/** The text of a file as it was sent: UTF-8 without its mark; null when it is none. */
export function readSentText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
