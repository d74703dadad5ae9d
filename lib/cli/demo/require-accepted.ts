import { Refusal } from '@/lib/cli/refusal'
import type { Result } from '@/lib/domain/result'

/** The value of a command that the file's author expects to be accepted; a refusal ends the run with its sentences. */
export function requireAccepted<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Refusal(`The file cannot be kept: ${JSON.stringify(result.refusal)}`)
}
