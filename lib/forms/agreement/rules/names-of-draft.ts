import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from '../sections/form-context'
import { collectNames } from './collect-names'
import { findRuleKind } from './rule-kinds'
import type { RuleNames } from './rule-names'

/** What the rules of a draft can choose, whatever kinds they are of. */
export function namesOfDraft(values: DraftValues, context: FormContext): RuleNames {
  return collectNames(values, context, findRuleKind)
}
