import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district' },
  { id: 'college', side: 'district' },
]
const line = (id: string, amount: number, parts: object = {}) => ({ id, amount, ...parts })

describe('fixed sums', () => {
  const sums = (steps: object[], costLines: object[] = [line('pay', 1_000), line('car', 500)]) => {
    const breakdown = settleFile({ parties: PARTIES, sources: [{ id: 'grant' }], costLines, split: [{ steps }] })
    return breakdown.cells.map(({ costLineId, bearerId, figure }) => [costLineId, bearerId, figure.cents])
  }

  it('are laid over the lines by what is left of each', () => {
    expect(sums([{ amounts: { schools: 300 } }, { rest: 'city' }])).toEqual([
      ['pay', 'schools', 20_000],
      ['car', 'schools', 10_000],
      ['pay', 'city', 80_000],
      ['car', 'city', 40_000],
    ])
  })

  it('are laid over no credit', () => {
    const cells = sums([{ amounts: { schools: 300 } }, { rest: 'city' }], [line('credit', -50), line('pay', 1_000)])
    expect(cells.slice(0, 2)).toEqual([
      ['credit', 'schools', 0],
      ['pay', 'schools', 30_000],
    ])
  })

  it('fall on the first line where nothing is left of any', () => {
    const cells = sums([{ rest: 'city' }], [line('pay', 0), line('car', 0)])
    expect(cells.map(([, , cents]) => cents)).toEqual([0, 0])
    expect(sums([{ amounts: { schools: 300 } }], [line('pay', 0), line('car', 0)]).slice(0, 2)).toEqual([
      ['pay', 'schools', 30_000],
      ['car', 'schools', 0],
    ])
  })

  it('of a grant are no more than is left; of a party they may pass the cost', () => {
    expect(sums([{ amounts: { grant: 1_800 } }], [line('pay', 1_000)])).toEqual([['pay', 'grant', 100_000]])
    expect(sums([{ amounts: { schools: 1_800 } }, { rest: 'city' }], [line('pay', 1_000)])).toEqual([
      ['pay', 'schools', 180_000],
      ['pay', 'city', -80_000],
    ])
  })

  it('are due once, for cash, where a rule divides cost in kind as well', () => {
    const costLines = [line('office', 200, { inKind: true }), line('pay', 1_000)]
    expect(sums([{ amounts: { schools: 300 } }, { rest: 'city' }], costLines)).toEqual([
      ['pay', 'schools', 30_000],
      ['pay', 'city', 70_000],
      ['office', 'city', 20_000],
    ])
  })

  it('may be a percent of what is left of some lines', () => {
    const tenth = (costLines: string[]) => ({ amounts: { schools: { percent: '10%', of: { costLines } } } })
    const toSchools = (...steps: object[]) =>
      sums([...steps, { rest: 'city' }])
        .filter(([, bearer]) => bearer === 'schools')
        .reduce((sum, [, , cents]) => sum + Number(cents), 0)
    expect(toSchools(tenth(['pay']))).toBe(10_000)
    expect(toSchools(tenth(['pay', 'car']))).toBe(15_000)
    expect(toSchools({ shares: { grant: '50%' } }, tenth(['pay']))).toBe(5_000)
  })

  it('that are a percent of lines which their rule does not divide are nothing', () => {
    const breakdown = settleFile({
      costLines: [line('pay', 1_000), line('car', 500)],
      split: [
        {
          when: { costLines: ['pay'] },
          steps: [{ amounts: { schools: { percent: '10%', of: { costLines: ['car'] } } } }, { rest: 'city' }],
        },
        { steps: [{ rest: 'city' }] },
      ],
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(0)
  })

  it('by officer count the officers of the lines that they are set against, each position once', () => {
    const breakdown = settleFile({
      positions: [
        { id: 'officer', headcount: 3 },
        { id: 'sergeant', headcount: 1 },
      ],
      costLines: [
        line('salary', 90_000, { position: 'officer' }),
        line('benefits', 30_000, { position: 'officer' }),
        line('car', 9_000),
        line('sergeant', 70_000, { position: 'sergeant' }),
      ],
      split: [
        { when: { costLines: ['sergeant'] }, steps: [{ rest: 'city' }] },
        { steps: [{ amounts: { schools: { each: 10_000, times: ['headcount'] } } }, { rest: 'city' }] },
      ],
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(3_000_000)
  })
})

describe('a grant', () => {
  it('pays in its own years alone', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      sources: [{ id: 'cops', years: ['y2'] }, { id: 'levy' }],
      split: [{ steps: [{ shares: { cops: '50%', levy: '10%' } }, { rest: 'city' }] }],
    })
    const paid = (id: string) => ['y1', 'y2'].map((yearId) => costBorneBy(breakdown, id, { yearId }).cents)
    expect(paid('cops')).toEqual([0, 5_000_000])
    expect(paid('levy')).toEqual([1_000_000, 1_000_000])
    expect(paid('city')).toEqual([9_000_000, 4_000_000])
  })

  it('comes after the parties, and so has the odd cent last', () => {
    const breakdown = settleFile({
      sources: [{ id: 'cops' }],
      costLines: [line('pay', 0.01)],
      split: [{ steps: [{ shares: { cops: '50%', schools: '50%' } }] }],
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(1)
    expect(costBorneBy(breakdown, 'cops').cents).toBe(0)
  })
})
