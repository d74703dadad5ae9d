import type { DraftValues } from '@/lib/domain/agreement/draft'
import { refuse } from '@/lib/domain/result'
import type { Terms } from '@/lib/domain/terms/terms'
import { checkTogether } from '../fields/check-together'
import { transformed } from '../fields/transformed'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { FieldFault, TypedSchema } from '../fields/typed-schema'
import { type Row, readRows } from '../values/rows'
import { AMOUNT_ORDER } from './amounts/amount-order'
import type { AnyRuleKind, FindRuleKind } from './rule-kinds'
import type { RuleNames } from './rule-names'

/** A special rule that was read without fault. */
export type ReadRule = { key: string; kind: AnyRuleKind; answer: unknown }
export type RulesSection = { rules: ReadRule[] }

/** The special rules, in the order in which they are applied. `find` knows at least the kinds that are there. */
export function rulesSchema(values: DraftValues, names: RuleNames, find: FindRuleKind): TypedSchema<RulesSection> {
  const rows = readRows(values, 'rules')
  return checkTogether(
    typedObject({ rules: typedRows(rows.length, (at) => ruleSchema(rows[at] ?? {}, names, find)) }),
    (read) => [...findClashes(read), ...findUnused(read, values.deal)],
  )
}

/** One special rule of whatever kind its row names. */
function ruleSchema(row: Row, names: RuleNames, find: FindRuleKind): TypedSchema<ReadRule> {
  const kind = find(row.kind ?? '')
  if (kind === null) return UNKNOWN_KIND
  return transformed(kind.schema(row, names), (answer): ReadRule => ({ key: row.key ?? '', kind, answer }))
}

const UNKNOWN_KIND: TypedSchema<never> = () =>
  refuse([{ field: 'kind', sentence: 'Remove this rule: its kind is not known here.' }])

/** Rules that cannot stand beside an earlier one of their kind, each at its kind: its page heads it. */
function findClashes({ rules }: RulesSection): FieldFault[] {
  return rules.flatMap(({ kind, answer }, at) => {
    const earlier = rules.slice(0, at).filter((rule) => rule.kind === kind)
    const sentence = earlier.map((rule) => kind.clash?.(answer, rule.answer) ?? null).find((one) => one !== null)
    return sentence ? [{ field: `rules.${at}.kind`, sentence }] : []
  })
}

/** Rules about everything that something stands after, which would then never be used. */
function findUnused({ rules }: RulesSection, deal: string | undefined): FieldFault[] {
  return rules.flatMap(({ kind, answer }, at) => {
    if (!kind.isOfAll?.(answer)) return []
    const field = `rules.${at}.kind`
    if (deal !== 'rules' && deal !== 'kept') return [{ field, sentence: DEAL_UNUSED }]
    return rules.slice(at + 1).some((later) => later.kind === kind) ? [{ field, sentence: RULES_UNUSED }] : []
  })
}

const DEAL_UNUSED =
  'Tick the cost lines, positions or years that are paid differently. If it is all of them, choose “None of these” under who pays what.'
const RULES_UNUSED =
  'Tick the cost lines, positions or years that this rule is for, or move it to the end: as it is about everything, the rules after it are never used.'

/** The terms with every rule applied to them, in order. */
export function applyRules(terms: Terms, rules: readonly ReadRule[]): Terms {
  return inOrder(rules).reduce((before, { kind, answer }) => kind.apply(before, answer), terms)
}

/** The rules as they are worked: those about amounts in an order of their own. */
function inOrder(rules: readonly ReadRule[]): ReadRule[] {
  const amounts = rules
    .filter(({ kind }) => kind.group === 'amounts')
    .toSorted((a, b) => AMOUNT_ORDER.indexOf(a.kind.kind) - AMOUNT_ORDER.indexOf(b.kind.kind))
  return rules.map((rule) => (rule.kind.group === 'amounts' ? (amounts.shift() ?? rule) : rule))
}
