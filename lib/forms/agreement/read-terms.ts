import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import type { Terms } from '@/lib/domain/terms/terms'
import { type BuiltTerms, buildTerms } from './build-terms/build-terms'
import { applyRules, type ReadRule } from './rules/read-rules'
import type { FindRuleKind } from './rules/rule-kinds'
import type { FormContext } from './sections/form-context'
import { readSectionBy } from './sections/read-section-by'

/** The cost needs no title: it stands in for one, so that a missing title is no fault of the cost terms. */
const ANY_TITLE = { title: 'Untitled' }

/**
 * The cost terms of what was typed, or the faults of the sections that decide the cost. Runs in the browser too: `find`
 * knows at least the kinds of the special rules that are there.
 */
export function readTermsBy(find: FindRuleKind, values: DraftValues, context: FormContext): Result<Terms> {
  const parties = readSectionBy(find, 'parties', { ...values, ...ANY_TITLE }, context)
  const positions = readSectionBy(find, 'positions', values, context)
  const costLines = readSectionBy(find, 'cost-lines', values, context)
  const deal = readSectionBy(find, 'who-pays', values, context)
  const rules = readSectionBy(find, 'rules', values, context)
  const payments = readSectionBy(find, 'payments', values, context)
  if (parties.ok && positions.ok && costLines.ok && deal.ok && rules.ok && payments.ok) {
    const { startsOn, endsOn } = parties.value
    const answers = {
      range: { startsOn, endsOn },
      parties: parties.value.parties,
      positions: positions.value.positions,
      costLines: costLines.value.costLines,
      deal: deal.value,
      payments: payments.value,
      rules: rules.value.rules,
    }
    return checkTerms(buildTerms(answers, values, context), rules.value.rules)
  }
  return refuse(gatherFaults([parties, positions, costLines, deal, rules, payments]))
}

/**
 * What the terms of a changed agreement refer to may have been removed in the form: then they cannot be settled. A fault
 * that only a special rule brings is the rule's.
 */
function checkTerms({ base, terms }: BuiltTerms, rules: readonly ReadRule[]): Result<Terms> {
  const [fault] = findFaults(terms)
  if (fault === undefined) return accept(terms)
  const where = `${formatPath(fault.path)}: ${fault.message}`
  const at = rules.findIndex((_, index) => findFaults(applyRules(base, rules.slice(0, index + 1))).length > 0)
  if (at >= 0 && findFaults(base).length === 0) {
    return refuse({ [`rules.${at}.kind`]: `Change or remove this rule: it does not fit the rest (${where}).` })
  }
  return refuse({ '': `The cost terms that are kept need something that is gone (${where}). Put it back.` })
}

/** The faults of several readings, by field. */
export function gatherFaults(results: readonly Result<unknown>[]): Faults {
  return Object.assign({}, ...results.map((result) => (result.ok ? {} : result.refusal)))
}
