import type { DraftValues } from '@/lib/domain/agreement/draft'
import { findRuleKind } from '../rules/rule-kinds'
import { labelRule } from '../rules/word-rules'
import type { FormContext } from '../sections/form-context'
import { type Row, readRows, writeRows } from '../values/rows'
import { type Fact, makeFact } from './fact'
import { type Costs, listMissingNames, readCosts } from './read-costs'

const MOST_NAMED = 3
/** Names of fields of special rules that hold a number, a percent or a sum, and may be left empty. */
const OPEN_FIELD = /(^|\.)(each|values|sums|shares)\.|^(n|units|percent)(\.|$)/

/**
 * One fact for each special rule that figures may rest on: that all of it is recorded. What is not is what the breakdown
 * comes to miss once the rule is there, whatever its kind: a limit's sum, a measure's enrollment, a grant's amount.
 */
export function listFactsOfRules(values: DraftValues, context: FormContext, costs: Costs | null): Fact[] {
  const rows = readRows(values, 'rules')
  const missed = costs === null ? null : listMissingNames(costs)
  let known = missed?.length === 0 ? [] : missingWith(values, [], context)
  return rows.flatMap((row, at) => {
    // Once all that is missed in the end is missed already, no later rule brings more.
    const isAllKnown = missed?.every((name) => known?.includes(name)) ?? false
    const names = isAllKnown ? [] : missingWith(values, rows.slice(0, at + 1), context)
    const own = names?.filter((name) => !known?.includes(name)) ?? []
    if (!isAllKnown) known = names ?? known
    return findRuleKind(row.kind ?? '')?.group === 'paper' ? [] : [ruleFact(row, at, own)]
  })
}

/** Null where the terms cannot be read with these rules alone. */
function missingWith(values: DraftValues, rules: readonly Row[], context: FormContext): string[] | null {
  const costs = readCosts(writeRows(values, 'rules', rules), context)
  return costs === null ? null : listMissingNames(costs)
}

function ruleFact(row: Row, at: number, names: readonly string[]): Fact {
  const empty = Object.keys(row).find((field) => row[field] === '' && OPEN_FIELD.test(field))
  const what = `Special rule “${labelRule(row)}”`
  return makeFact({
    section: 'rules',
    place: `rules/${row.key}`,
    field: `rules.${at}.${empty ?? 'kind'}`,
    what,
    recorded: names.length === 0,
    sentence: `${what}: ${listSome(names)} not recorded.`,
  })
}

/** "salary, 2024-25; overtime, 2024-25; and 4 more". */
function listSome(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
