import type { DateRange } from '@/lib/domain/calendar/date-range'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Terms } from '@/lib/domain/terms/terms'
import { nestValues } from '../values/nest-values'
import type { Row } from '../values/rows'
import { AMOUNT_ORDER } from './amounts/amount-order'
import { type AnyRuleKind, RULE_KINDS } from './rule-kinds'
import { namesOfTerms, type RuleNames } from './rule-names'

/** The most rules that are taken out of one agreement; what is beyond them is kept as it is. */
const MOST_RULES = 200

const FROM_LAST = (RULE_KINDS as readonly AnyRuleKind[]).toReversed()

/**
 * The special rules that terms hold, as rows in the order in which they are applied, and the terms without them: what the
 * sections of the form say, and what it has no words for. `range`: from the first day of the agreement to its last.
 */
export function takeRules(terms: Terms, range: DateRange): { rest: Terms; rows: Row[] } {
  const names = namesOfTerms(terms)
  const taken: Row[] = []
  let rest = terms
  // Rules about amounts are applied in the order of their kinds, so they are taken in no other.
  let lastAmount = AMOUNT_ORDER.length
  while (taken.length < MOST_RULES) {
    const next = takeOne(rest, range, names, lastAmount)
    if (next === null) break
    rest = next.rest
    if (next.kind.group === 'amounts') lastAmount = AMOUNT_ORDER.indexOf(next.kind.kind)
    taken.unshift(next.row)
  }
  return { rest, rows: taken.map((row, at) => ({ ...row, key: `rule-${at + 1}` })) }
}

type Taken = { rest: Terms; row: Row; kind: AnyRuleKind }

function takeOne(terms: Terms, range: DateRange, names: RuleNames, lastAmount: number): Taken | null {
  for (const kind of FROM_LAST) {
    if (kind.group === 'amounts' && AMOUNT_ORDER.indexOf(kind.kind) > lastAmount) continue
    const taken = kind.take(terms, range)
    if (taken === null) continue
    const row = { kind: kind.kind, ...kind.write(taken.answer, names) }
    if (givesBack(terms, taken.rest, kind, row, names)) return { rest: taken.rest, row, kind }
  }
  return null
}

/** Whether a rule as typed, applied to the rest, makes the very terms that it was taken from. */
function givesBack(terms: Terms, rest: Terms, kind: AnyRuleKind, row: Row, names: RuleNames): boolean {
  const read = kind.schema(row, names)(nestValues(row))
  if (!read.ok) return false
  const before = stableText(terms)
  return stableText(rest) !== before && stableText(kind.apply(rest, read.value)) === before
}
