import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults } from '@/lib/domain/result'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'

/** What the fields of a section are drawn from: everything typed so far, and what to mend in this section. */
export type SectionProps = {
  values: DraftValues
  faults: Faults
  context: FormContext
  /** Counts the saves of the draft. */
  attempt: number
}

/** What a field shows: what was typed, and its fault. */
export function fieldOf({ values, faults }: SectionProps, name: string) {
  return { name, defaultValue: values[name] ?? '', error: faults[name] }
}
