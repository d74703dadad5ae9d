import { describe, expect, it } from 'vitest'
import { boundsOf } from '@/lib/domain/breakdown/figures'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

type Dollars = number | null

/** Pay is not recorded; the vehicle is $80, training $30. */
const lines = (pay: Dollars, ...more: object[]) => [
  { id: 'pay', amount: pay },
  { id: 'vehicle', amount: 80 },
  { id: 'training', amount: 30 },
  ...more,
]
const CREDIT = { id: 'credit', amount: -50 }
const SCHOOLS = [{ steps: [{ rest: 'schools' }] }]
const HALF = [{ steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }]
/** The schools pay 30% of pay and 60% of everything else: which line a cut falls on matters. */
const UNLIKE = [
  { when: { costLines: ['pay'] }, steps: [{ shares: { schools: '30%' } }, { rest: 'city' }] },
  { steps: [{ shares: { schools: '60%' } }, { rest: 'city' }] },
]
const limit = (id: string, atMost: unknown, ...costLines: string[]) => ({
  ...{ id, on: 'schools', atMost },
  ...(costLines.length > 0 ? { when: { costLines } } : {}),
})
const percentOfPay = (percent: string) => ({ percent, of: { costLines: ['pay'] } })

const TERMS: Record<string, (pay: Dollars) => object> = {
  'a limit on pay alone, and a wider one on pay and vehicle': (pay) => ({
    costLines: lines(pay),
    split: SCHOOLS,
    limits: [limit('a', 100, 'pay'), limit('b', 150, 'pay', 'vehicle')],
  }),
  'a limit on the vehicle alone, and one on everything': (pay) => ({
    costLines: lines(pay),
    split: HALF,
    limits: [limit('a', 25, 'vehicle'), limit('b', 90)],
  }),
  'two limits that cross': (pay) => ({
    costLines: lines(pay),
    split: SCHOOLS,
    limits: [limit('a', 100, 'pay', 'vehicle'), limit('b', 60, 'vehicle', 'training')],
  }),
  'two limits that cross, one a percent of pay': (pay) => ({
    costLines: lines(pay),
    split: SCHOOLS,
    limits: [limit('a', 70, 'pay', 'vehicle'), limit('b', percentOfPay('40%'), 'vehicle', 'training')],
  }),
  'two limits that cross, one a percent of pay, with a credit': (pay) => ({
    costLines: lines(pay, CREDIT),
    split: SCHOOLS,
    limits: [limit('a', 77, 'pay', 'vehicle'), limit('b', percentOfPay('40%'), 'vehicle', 'credit')],
  }),
  'a percent of pay on what is known': (pay) => ({
    costLines: lines(pay),
    split: SCHOOLS,
    limits: [limit('a', percentOfPay('25%'), 'vehicle', 'training')],
  }),
  'a percent of pay on what is known, with a credit': (pay) => ({
    costLines: lines(pay, CREDIT),
    split: SCHOOLS,
    limits: [limit('a', percentOfPay('25%'), 'vehicle', 'training', 'credit')],
  }),
  'a limit on lines that are shared unlike': (pay) => ({
    costLines: lines(pay),
    split: UNLIKE,
    limits: [limit('a', 90)],
  }),
  'a limit on lines that are shared unlike, with a credit': (pay) => ({
    costLines: lines(pay, CREDIT),
    split: UNLIKE,
    limits: [limit('a', 60)],
  }),
  'two limits on lines that are shared unlike': (pay) => ({
    costLines: lines(pay),
    split: UNLIKE,
    limits: [limit('a', 40, 'pay', 'vehicle'), limit('b', 70)],
  }),
  'a limit for all years that a credit fills up again, line by line': (pay) => ({
    years: TWO_YEARS,
    costLines: [{ id: 'pay', amount: { each: pay, atMost: 1 } }, { id: 'vehicle', amount: 80 }, CREDIT],
    split: [{ per: 'line', steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }],
    limits: [limit('a', 30)],
  }),
  'a limit over two lines not recorded': (pay) => ({
    costLines: lines(pay, { id: 'overtime', amount: pay === null ? null : pay / 5 }),
    split: SCHOOLS,
    limits: [limit('a', 120, 'pay', 'overtime', 'vehicle')],
  }),
}

/** Of these, what is said is also no more than what can be. */
const TIGHT = [
  'a limit on pay alone, and a wider one on pay and vehicle',
  'a limit on the vehicle alone, and one on everything',
  'a limit over two lines not recorded',
]

const TRIED = Array.from({ length: 101 }, (_, at) => at * 5)

describe('whatever is not recorded turns out to be, what is paid under limits is within what is said of it:', () => {
  it.each(Object.entries(TERMS))('%s', (name, terms) => {
    const open = settleFile(terms(null))
    const known = TRIED.map((pay) => settleFile(terms(pay)))
    const paid = known.map((each) => Number(costBorneBy(each, 'schools').cents))
    const [least, most] = [Math.min(...paid), Math.max(...paid)]
    const said = boundsOf(costBorneBy(open, 'schools'))
    expect(said.atLeast ?? -Infinity).toBeLessThanOrEqual(least)
    expect(said.atMost ?? Infinity).toBeGreaterThanOrEqual(most)
    if (TIGHT.includes(name)) expect(said).toEqual({ atLeast: least, atMost: most })
    for (const { yearId, costLineId, bearerId, figure } of open.cells) {
      const { atLeast, atMost } = boundsOf(figure)
      const isThis = (cell: (typeof open.cells)[number]) =>
        cell.yearId === yearId && cell.costLineId === costLineId && cell.bearerId === bearerId
      const borne = known.map(({ cells }) => Number(cells.find(isThis)?.figure.cents ?? 0))
      expect(atLeast ?? -Infinity, `${bearerId} of ${costLineId}, least`).toBeLessThanOrEqual(Math.min(...borne))
      expect(atMost ?? Infinity, `${bearerId} of ${costLineId}, most`).toBeGreaterThanOrEqual(Math.max(...borne))
    }
  })
})
