import type { Row } from '../values/rows'
import type { AnyRuleKind } from './rule-kinds'
import type { RuleNames } from './rule-names'

/**
 * A rule of this kind before anything is typed. What it adds to the terms gets its key as id. `tag` is like no other: two
 * people may add a rule at once, and neither may take the place of the other.
 */
export function newRule(kind: AnyRuleKind, tag: string, names: RuleNames): Row {
  const key = `rule-${tag}`
  return { key, kind: kind.kind, id: key, ...kind.start?.(names) }
}
