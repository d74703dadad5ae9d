import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import type { TypedSchema } from '../fields/typed-schema'
import type { Row } from '../values/rows'
import type { Named, RuleNames } from './rule-names'

/** Under which heading the page of all rules lists one. */
export const RULE_GROUPS = {
  bearing: 'Who bears the cost',
  amounts: 'How an amount is worked out',
  payments: 'Rounding and payments',
  paper: 'What the paper says besides',
} as const

export type RuleGroup = keyof typeof RULE_GROUPS

/**
 * An example of a rule: what a published agreement says, in our words, and its file in the library; null where none of them
 * has such a rule, and the example is made up.
 */
export type RuleExample = { sentence: string; agreement: string | null }

/** What a rule adds to the things that other rules may choose. */
export type Declared = { sources?: Named[]; parts?: (Named & { of: string })[]; measures?: Named[]; limits?: Named[] }

/**
 * One kind of special rule: how the form asks for it, and how cost terms say it. A rule is a row of the draft with the
 * texts that were typed; rules are applied in the order of their rows, each to the terms that those before it left.
 */
export type RuleKind<Answer, Kind extends string = string> = {
  readonly kind: Kind
  /** In plain words, as a list names it: "Not to exceed". */
  readonly label: string
  /** When it is the right one, in a sentence. */
  readonly hint: string
  readonly group: RuleGroup
  readonly example: RuleExample
  /** What a new rule begins with; fields that are left out begin empty. */
  start?(names: RuleNames): Row
  /** What a new rule says when it is begun from a cost line: only kinds that are about cost lines have it. */
  about?(costLine: Id): Row
  /** Reads what was typed; every fault is a sentence that names the field and the fix. */
  schema(row: Row, names: RuleNames): TypedSchema<Answer>
  /** The terms with the rule in them; what it adds to a list comes last. */
  apply(terms: Terms, answer: Answer): Terms
  /**
   * The last rule of this kind that the terms hold, and the terms without it; null when there is none. It may be wrong:
   * a rule counts only if it can be typed and gives back the same terms (`takeRules`).
   */
  take(terms: Terms, range: DateRange): { answer: Answer; rest: Terms } | null
  /** The answer as it would be typed. */
  write(answer: Answer, names: RuleNames): Row
  /** Why it cannot stand beside an earlier rule of its kind, and the fix; null when it can. */
  clash?(answer: Answer, earlier: Answer): string | null
  /** The rule as a sentence. */
  word(answer: Answer, names: RuleNames): string
  /** Whether it leaves nothing to the rules of its kind after it, nor to who pays what. */
  isOfAll?(answer: Answer): boolean
  /** What other rules can name once it is typed, read as far as it can be read. */
  declares?(row: Row): Declared
}
