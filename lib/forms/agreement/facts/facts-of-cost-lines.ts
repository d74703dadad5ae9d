import type { DraftValues } from '@/lib/domain/agreement/draft'
import { contractYearsOf } from '../build-terms/contract-years'
import { isAmountSet } from '../rules/amounts/rules-of-line'
import { countAmounts } from '../sections/cost-lines'
import { isLeftOut } from '../values/left-out-lines'
import { type Row, readRows } from '../values/rows'
import { type Fact, isTyped, makeFact } from './fact'
import type { Costs } from './read-costs'

const section = 'cost-lines' as const

/** What is paid for, and how much each costs. An amount may be unknown; that there is something to pay for may not. */
export function listFactsOfCostLines(values: DraftValues, costs: Costs | null): Fact[] {
  const rows = readRows(values, 'costLines')
  const asked = rows.flatMap((row, at) => (isLeftOut(row) ? [] : [{ row, at }]))
  const any = makeFact({
    section,
    field: rows.length === 0 ? 'costLines' : 'costLines.0.amounts.0',
    what: 'What is paid for: at least one cost line',
    recorded: asked.length > 0,
    needed: true,
  })
  const rules = readRows(values, 'rules')
  return [
    any,
    ...asked.flatMap(({ row, at }) => {
      if (row.kept === 'yes') return [keptFact(row, at, costs)]
      return isAmountSet(rules, row.key ?? '') ? [] : listAmounts(values, row, at, costs)
    }),
  ]
}

const nameOf = (row: Row, at: number) => row.name?.trim() || `cost line ${at + 1}`

/** An amount that the form has no fields for. */
function keptFact(row: Row, at: number, costs: Costs | null): Fact {
  return makeFact({
    section,
    field: `costLines.${at}.name`,
    what: `Amount of ${nameOf(row, at)}`,
    recorded: !isOpen(row, costs),
  })
}

function listAmounts(values: DraftValues, row: Row, at: number, costs: Costs | null): Fact[] {
  const count = countAmounts(values)
  const years = contractYearsOf(values)
  return Array.from({ length: count }, (_, index): Fact[] => {
    const year = count === 1 ? undefined : years[index]
    const isEmpty = !isTyped(row[`amounts.${index}`])
    // A line that a special rule leaves out of this year, or that grows into it, needs no amount for it.
    if (isEmpty && costs !== null && !isOpen(row, costs, year?.id)) return []
    const what = `Amount of ${nameOf(row, at)}${year === undefined ? '' : ` in ${year.name ?? year.id}`}`
    const madeUp = row.basis === 'illustrative'
    return [
      makeFact({
        section,
        field: `costLines.${at}.amounts.${index}`,
        what,
        recorded: !isEmpty && !madeUp,
        sentence: isEmpty || !madeUp ? undefined : `${what}: the one here is made up, the real one is not recorded.`,
      }),
    ]
  }).flat()
}

/** Whether the breakdown does not know what the line costs, in one year or in any. */
function isOpen({ key }: Row, costs: Costs | null, yearId?: string): boolean {
  const figures = (costs?.breakdown.lines ?? []).filter(
    (line) => line.costLineId === key && (yearId === undefined || line.yearId === yearId),
  )
  return figures.some(({ figure }) => figure.cents === null && figure.missing.length > 0)
}
