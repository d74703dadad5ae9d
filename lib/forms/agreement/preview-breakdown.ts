import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { settle } from '@/lib/domain/breakdown/settle'
import type { Faults } from '@/lib/domain/result'
import { readTerms } from './read-entry'
import type { FormContext } from './sections/form-context'
import { selectCostedValues } from './select-costed'

/** What the cost comes to as far as it can be read; `faults` are the fields that it had to leave out. */
export type Preview = { breakdown: Breakdown | null; faults: Faults }

/**
 * The cost breakdown of what is typed right now. A field that cannot be read counts as left empty; where that does not
 * help there is no breakdown, and the faults say what it waits for.
 */
export function previewBreakdown(values: DraftValues, context: FormContext): Preview {
  const costed = selectCostedValues(values)
  const read = readTerms(costed, context)
  if (read.ok) return { breakdown: settle(read.value), faults: {} }
  const emptied = Object.fromEntries(Object.keys(read.refusal).map((field) => [field, '']))
  const without = readTerms({ ...costed, ...emptied }, context)
  return { breakdown: without.ok ? settle(without.value) : null, faults: read.refusal }
}
