import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readRows } from '../values/rows'
import { type Fact, makeFact } from './fact'
import type { Costs } from './read-costs'

/** How what is owed is paid, and on which days. Nothing where nobody owes anybody. */
export function listFactsOfPayments(values: DraftValues, costs: Costs | null): Fact[] {
  const debts = costs?.breakdown.debts ?? []
  if (costs !== null && debts.length === 0) return []
  const billed = costs?.terms.billing ?? []
  const isPlanned =
    costs === null
      ? values.plan !== 'none'
      : debts.every(({ fromId, toId }) =>
          billed.some(({ from, to }) => [from, to].includes(fromId) && [from, to].includes(toId)),
        )
  const plan = makeFact({ section: 'payments', field: 'plan', what: 'How it is paid', recorded: isPlanned })
  return isPlanned ? [plan, ...listDays(values, costs)] : [plan]
}

function listDays(values: DraftValues, costs: Costs | null): Fact[] {
  if (costs === null || costs.breakdown.payments.length === 0) return []
  const rules = readRows(values, 'rules')
  const at = rules.findIndex(({ kind }) => kind === 'plan')
  const isByRule = values.plan !== 'equal' && at >= 0
  return [
    makeFact({
      section: 'payments',
      ...(isByRule ? { place: `rules/${rules[at]?.key}`, field: `rules.${at}.kind` } : { field: dayField(values) }),
      what: 'Days on which payments are due',
      // No paper names the day of a refund that comes of what was billed.
      recorded: costs.breakdown.payments.every(
        ({ dueOn, condition, refund }) => refund || dueOn !== null || condition !== undefined,
      ),
    }),
  ]
}

/** Payments that are kept as they are have no field for their days. */
function dayField({ plan }: DraftValues): string {
  return plan === 'equal' ? 'firstOn' : 'plan'
}
