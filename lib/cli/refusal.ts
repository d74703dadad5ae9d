/** A command cannot do what was asked, for a reason its user can mend: the message is the one sentence they read. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** The sentence of any thrown value, for a message that quotes its cause. */
export function describeCause(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return describeCause(cause.errors[0])
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}
