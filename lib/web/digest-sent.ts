import 'server-only'
import { createHash } from 'node:crypto'

/** A short text that is the same for the same button and fields: tells a form that was sent twice. */
export function digestSent(intent: string, sent: Readonly<Record<string, string>>): string {
  const fields = Object.entries(sent).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([intent, fields]))
    .digest('base64url')
    .slice(0, 22)
}
