/** What somebody must mend before the act can happen: field name → sentence with the fix. "" speaks of the whole form. */
export type Faults = Readonly<Record<string, string>>

/** An outcome that the caller must look at: refusals are values, a throw is a bug. */
export type Result<T, Refusal = Faults> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const accept = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const refuse = <R>(refusal: R): Result<never, R> => ({ ok: false, refusal })
