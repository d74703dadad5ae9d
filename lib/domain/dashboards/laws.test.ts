import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CostRow } from '@/lib/domain/agreement/cost-row'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { type MonthCents, spreadOverMonths } from '@/lib/domain/breakdown/folds/spread-over-months'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { monthOf } from '@/lib/domain/calendar/month'
import { foldNetCost, listReimbursements } from '@/lib/domain/dashboards/fold-net-cost'
import { foldSplit } from '@/lib/domain/dashboards/fold-split'
import { listDebts } from '@/lib/domain/dashboards/list-debts'
import { countedRows } from '@/lib/domain/dashboards/select-rows'
import { splitByFiscalYear } from '@/lib/domain/dashboards/split-by-fiscal-year'
import {
  CITY,
  DISTRICT,
  knownRows,
  ORGANIZATIONS,
  openRows,
  startMonth,
} from '@/lib/domain/dashboards/testing/arbitrary-rows'
import { sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'

const numRuns = Number(process.env.RUNS ?? 200)
// Nothing passes or fails by how long it took.
const noLimit = { timeout: 0 }
const sumKnown = (figures: readonly { cents: number | null }[]) =>
  figures.reduce((sum, { cents }) => sum + (cents ?? Number.NaN), 0)

test(
  'expense − reimbursements − grants = net cost, to the cent, in every fiscal year and for every side',
  noLimit,
  () => {
    fc.assert(
      fc.property(knownRows, startMonth, (rows, month) => {
        for (const { rows: ofYear } of splitByFiscalYear(rows, month)) {
          for (const id of ORGANIZATIONS) {
            const { expense, reimbursements, grants, net } = foldNetCost(ofYear, id)
            expect(sumKnown([expense]) - sumKnown([reimbursements]) - sumKnown([grants])).toBe(sumKnown([net]))
          }
        }
      }),
      { numRuns },
    )
  },
)

test(
  'what the parties and grants bear, and what nobody bears yet, is the total cost in every fiscal year',
  noLimit,
  () => {
    fc.assert(
      fc.property(knownRows, startMonth, (rows, month) => {
        for (const { rows: ofYear } of splitByFiscalYear(rows, month)) {
          const { total, ours, others, grants, unallocated } = foldSplit(ofYear, DISTRICT)
          expect(sumKnown([ours, others, grants, unallocated])).toBe(sumKnown([total]))
        }
      }),
      { numRuns },
    )
  },
)

test('the net cost of all organizations, and all that grants pay, is the total cost', noLimit, () => {
  fc.assert(
    fc.property(knownRows, (rows) => {
      const net = ORGANIZATIONS.map((id) => foldNetCost(rows, id).net)
      expect(sumKnown([...net, foldSplit(rows, CITY).grants])).toBe(sumKnown([foldSplit(rows, CITY).total]))
    }),
    { numRuns },
  )
})

test('fiscal years together are the contract years, in total and for each share', noLimit, () => {
  fc.assert(
    fc.property(knownRows, startMonth, (rows, month) => {
      const years = splitByFiscalYear(rows, month)
      const all = years.flatMap((year) => year.rows)
      expect(foldSplit(all, CITY)).toEqual(foldSplit(rows, CITY))
    }),
    { numRuns },
  )
})

/** What the district owes the city in each month, worked out from the contract years alone. */
function owedByMonth(rows: readonly CostRow[]): MonthCents[] {
  return rows.flatMap((row) =>
    listDebts(row)
      .filter(({ fromId, toId }) => fromId === DISTRICT && toId === CITY)
      .flatMap(({ figure }) => spreadOverMonths(figure.cents ?? ZERO_CENTS, row.year)),
  )
}

test(
  'what the district owes the city is what the city is owed, in each month and so in every calendar',
  noLimit,
  () => {
    fc.assert(
      fc.property(knownRows, startMonth, startMonth, (rows, districtMonth, cityMonth) => {
        const months = owedByMonth(rows)
        const inYear = ({ startsOn, endsOn }: FiscalYear) =>
          sumCents(
            months.filter(({ month }) => month >= monthOf(startsOn) && month <= monthOf(endsOn)).map((m) => m.cents),
          )
        for (const { fiscalYear, rows: ofYear } of splitByFiscalYear(rows, districtMonth)) {
          const owed = ofYear.flatMap(listDebts).filter(({ fromId, toId }) => fromId === DISTRICT && toId === CITY)
          expect(sumFigures(owed.map(({ figure }) => figure)).cents).toBe(inYear(fiscalYear))
        }
        for (const { fiscalYear, rows: ofYear } of splitByFiscalYear(rows, cityMonth)) {
          const reimbursed = listReimbursements(ofYear, CITY).filter(({ fromId }) => fromId === DISTRICT)
          expect(sumFigures(reimbursed.map(({ figure }) => figure)).cents).toBe(inYear(fiscalYear))
        }
      }),
      { numRuns },
    )
  },
)

test(
  'what is sure adds up too: at least the expense is at least its parts, and nothing open counts as zero',
  noLimit,
  () => {
    fc.assert(
      fc.property(openRows, startMonth, (rows, month) => {
        for (const { rows: ofYear } of splitByFiscalYear(rows, month)) {
          for (const row of ofYear) {
            const isOpen = row.shares.some(({ figure }) => figure.cents === null)
            expect(row.figure.cents === null).toBe(isOpen)
            if (isOpen) expect(row.figure.missing).not.toEqual([])
          }
          const { expense, reimbursements, grants, net } = foldNetCost(ofYear, CITY)
          const least = [reimbursements, grants, net].map(
            ({ cents, atLeastCents }) => cents ?? atLeastCents ?? Number.NaN,
          )
          expect(expense.cents ?? expense.atLeastCents).toBe(least.reduce((sum, part) => sum + part, 0))
        }
      }),
      { numRuns },
    )
  },
)

test('nothing proposed and nothing in kind is among the rows that totals count', noLimit, () => {
  fc.assert(
    fc.property(knownRows, startMonth, (rows, month) => {
      const years = splitByFiscalYear(rows, month)
      const counted = years.flatMap((year) => countedRows(year.rows))
      const signed = rows.filter((row) => row.agreement.kind === 'recorded' && !row.inKind)
      expect(foldSplit(counted, CITY)).toEqual(foldSplit(signed, CITY))
      expect(counted.every((row) => row.agreement.kind === 'recorded' && !row.inKind)).toBe(true)
    }),
    { numRuns },
  )
})
