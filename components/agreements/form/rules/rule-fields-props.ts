import type { RuleNames } from '@/lib/forms/agreement/rules/rule-names'
import type { Row } from '@/lib/forms/agreement/values/rows'
import { fieldOf, type SectionProps } from '../section-props'

/** What the fields of one special rule are drawn from: its place among the rules, its row, and what it can choose. */
export type RuleFieldsProps = SectionProps & { at: number; row: Row; names: RuleNames }

/** What a field of a rule shows: its full name, what was typed, and its fault. */
export function ruleField({ at, ...props }: RuleFieldsProps, field: string) {
  return fieldOf(props, `rules.${at}.${field}`)
}
