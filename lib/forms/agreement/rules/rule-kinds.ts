import { coversRule } from './amounts/covers'
import { growsRule } from './amounts/grows'
import { inKindRule } from './amounts/in-kind'
import { lineRoundingRule } from './amounts/line-rounding'
import { lineYearsRule } from './amounts/line-years'
import { paidOutByRule } from './amounts/paid-out-by'
import { partOfMeasureRule } from './amounts/part-of-measure'
import { percentOfRule } from './amounts/percent-of'
import { rangeRule } from './amounts/range'
import { timesRule } from './amounts/times'
import { trueUpRule } from './amounts/true-up'
import { differentlyRule } from './bearing/differently'
import { fromYearRule, orderedRule, positionRule } from './bearing/differently-variants'
import { divisionRule } from './bearing/division'
import { grantRule } from './bearing/grant'
import { limitRule } from './bearing/limit'
import { measureRule } from './bearing/measure'
import { contractYearsRule } from './paper/contract-years'
import { noteRule } from './paper/note'
import { statedRule } from './paper/stated'
import { alreadyBilledRule } from './payments/already-billed'
import { creditRule } from './payments/credit'
import { planRule } from './payments/plan'
import { roundingRule } from './payments/rounding'
import { headcountRule } from './positions/headcount'
import { positionCampusesRule } from './positions/position-campuses'
import { positionKindRule } from './positions/position-kind'
import type { RuleKind } from './rule-kind'

/**
 * Every kind of special rule, in the order in which the page of all rules lists them; an agreement that is opened is tried
 * against them from the last to the first. Paying differently is tried while rounding and who pays a cost out are still
 * there: they decide who bears an odd cent. A new kind is a module in the folder of its group, a line here, and its fields
 * in components/agreements/form/rules.
 */
export const RULE_KINDS = [
  contractYearsRule,
  timesRule,
  percentOfRule,
  partOfMeasureRule,
  rangeRule,
  lineYearsRule,
  growsRule,
  inKindRule,
  paidOutByRule,
  trueUpRule,
  lineRoundingRule,
  coversRule,
  headcountRule,
  positionKindRule,
  positionCampusesRule,
  roundingRule,
  planRule,
  creditRule,
  alreadyBilledRule,
  statedRule,
  noteRule,
  differentlyRule,
  fromYearRule,
  positionRule,
  orderedRule,
  limitRule,
  grantRule,
  divisionRule,
  measureRule,
] as const

export type RuleKindName = (typeof RULE_KINDS)[number]['kind']

/** A kind whose answers only itself can read. */
export type AnyRuleKind = RuleKind<unknown, RuleKindName>

/** Finds a kind by its name; null for a name that is none. */
export type FindRuleKind = (kind: string) => AnyRuleKind | null

/** Null for a name that is none. */
export function findRuleKind(kind: string): AnyRuleKind | null {
  return (RULE_KINDS as readonly AnyRuleKind[]).find((known) => known.kind === kind) ?? null
}
