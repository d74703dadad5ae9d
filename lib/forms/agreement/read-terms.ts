import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'
import { type BuiltTerms, buildTerms } from './build-terms/build-terms'
import type { Readers } from './readers/readers'
import type { ReadRule } from './rules/read-rules'
import type { FormContext } from './sections/form-context'
import { readCosted } from './sections/read-costed'

/** The cost needs no title: it stands in for one, so that a missing title is no fault of the cost terms. */
const ANY_TITLE = { title: 'Untitled' }

/**
 * The cost terms of what was typed, or the faults of the sections that decide the cost. Runs in the browser
 * too: `readers` know at least what the values need.
 */
export function readTermsBy(readers: Readers, values: DraftValues, context: FormContext): Result<Terms> {
  const parties = readCosted('parties', { ...values, ...ANY_TITLE }, context)
  const positions = readCosted('positions', values, context)
  const costLines = readCosted('cost-lines', values, context)
  const deal = readCosted('who-pays', values, context)
  const rules = readers.readRules(values, context)
  const payments = readCosted('payments', values, context)
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
    return checkTerms(buildTerms(answers, values, context, readers), rules.value.rules, readers)
  }
  return refuse(gatherFaults([parties, positions, costLines, deal, rules, payments]))
}

/**
 * What the terms of a changed agreement refer to may have been removed in the form: then they cannot be settled. A fault
 * that only a special rule brings is the rule's.
 */
function checkTerms(
  { base, terms }: BuiltTerms,
  rules: readonly ReadRule[],
  { findFaults, applyRules }: Readers,
): Result<Terms> {
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
