import type { Faults } from '@/lib/domain/result'

/** What was typed, by field name. */
export type FormValues = Readonly<Record<string, string>>

/** What a form shows after an attempt: everything typed, and what to mend. */
export type FormState = { readonly attempt: number; readonly values: FormValues; readonly faults: Faults }

export const FRESH: FormState = { attempt: 0, values: {}, faults: {} }

/** The state after a refused attempt. Secrets are never echoed. */
export function refused(before: FormState, values: FormValues, faults: Faults): FormState {
  const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
  return { attempt: before.attempt + 1, values: shown, faults }
}
