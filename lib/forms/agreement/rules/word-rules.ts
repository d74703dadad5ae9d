import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from '../sections/form-context'
import { nestValues } from '../values/nest-values'
import { type Row, readRows } from '../values/rows'
import { namesOfDraft } from './names-of-draft'
import { findRuleKind } from './rule-kinds'
import type { RuleNames } from './rule-names'

/** A special rule for people. */
export type WordedRule = { key: string; at: number; label: string; sentence: string }

/** What stands for the sentence of a rule that cannot be read as it is typed. */
export const NEEDS_CHANGE = 'Something of this rule needs a change.'

/** The special rules of a draft, each as a sentence, in the order in which they are applied. */
export function wordRules(values: DraftValues, context: FormContext): WordedRule[] {
  const names = namesOfDraft(values, context)
  return readRows(values, 'rules').map((row, at) => ({
    key: row.key ?? '',
    at,
    label: labelRule(row),
    sentence: wordRule(row, names) ?? NEEDS_CHANGE,
  }))
}

/** What a rule's kind is called. */
export function labelRule(row: Row): string {
  return findRuleKind(row.kind ?? '')?.label ?? 'Unknown rule'
}

/** A rule as a sentence; null while it cannot be read. */
export function wordRule(row: Row, names: RuleNames): string | null {
  const kind = findRuleKind(row.kind ?? '')
  const read = kind?.schema(row, names)(nestValues(row))
  return kind && read?.ok ? kind.word(read.value, names) : null
}
