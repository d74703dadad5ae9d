import type { DraftValues } from '@/lib/domain/agreement/draft'
import { listOwed } from '@/lib/domain/breakdown/billing/find-debts'
import { findPlan } from '@/lib/domain/terms/plan-lines'
import { type Row, readRows } from '../values/rows'
import { type Fact, makeFact } from './fact'
import type { Costs } from './read-costs'

/** How what is owed is paid, and on which days. Nothing where nobody owes anybody. */
export function listFactsOfPayments(values: DraftValues, costs: Costs | null): Fact[] {
  const debts = costs?.breakdown.debts ?? []
  if (costs !== null && debts.length === 0) return []
  const isPlanned = costs === null ? values.plan !== 'none' : isAllPlanned(costs)
  const plan = makeFact({ section: 'payments', field: 'plan', what: 'How it is paid', recorded: isPlanned })
  return isPlanned ? [plan, ...listDays(values, costs)] : [plan]
}

/** Whether every debt is paid by a plan between its parties; where plans are by cost line, one that is for its line. */
function isAllPlanned({ terms, breakdown }: Costs): boolean {
  const { billing } = terms
  const isBetween = ({ fromId, toId }: { fromId: string; toId: string }) =>
    billing.some(({ from, to }) => [from, to].includes(fromId) && [from, to].includes(toId))
  if (billing.every(({ when }) => when === undefined)) return breakdown.debts.every(isBetween)
  return listOwed(terms, breakdown.cells).every(
    (owed) =>
      owed.cell.figure.cents === 0 ||
      [owed, { ...owed, fromId: owed.toId, toId: owed.fromId }].some((debt) => findPlan(terms, debt) !== undefined),
  )
}

function isOfLines(row: Row): boolean {
  return Boolean(row['when.lines'] || row['when.positions'])
}

function listDays(values: DraftValues, costs: Costs | null): Fact[] {
  if (costs === null || costs.breakdown.payments.length === 0) return []
  // No paper names the day of a refund that comes of what was billed.
  const open = costs.breakdown.payments.find(
    ({ dueOn, condition, refund }) => !refund && dueOn === null && condition === undefined,
  )
  const rules = readRows(values, 'rules')
  const isForSome = open?.forLines !== undefined
  const at = rules.findIndex((row) => row.kind === 'plan' && isOfLines(row) === isForSome)
  const isByRule = (isForSome || values.plan !== 'equal') && at >= 0
  return [
    makeFact({
      section: 'payments',
      ...(isByRule ? { place: `rules/${rules[at]?.key}`, field: `rules.${at}.kind` } : { field: dayField(values) }),
      what: 'Days on which payments are due',
      recorded: open === undefined,
    }),
  ]
}

/** Payments that are kept as they are have no field for their days. */
function dayField({ plan }: DraftValues): string {
  return plan === 'equal' ? 'firstOn' : 'plan'
}
