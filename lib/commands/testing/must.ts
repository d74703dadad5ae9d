import type { Result } from '@/lib/domain/result'

/** The value of a result that a test takes for granted. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
