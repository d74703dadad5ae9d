import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readFile, settleFile } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', name: 'City of Ionia', side: 'agency' },
  { id: 'schools', name: 'Ionia Public Schools', side: 'district' },
]
const OFFICE = { id: 'office', name: 'Office', category: 'space', incurredBy: 'schools', inKind: true, amount: 9_600 }
const LINES = [{ id: 'pay', name: 'Pay', amount: 90_000 }, OFFICE]
const HALF = { steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] }

const borne = (parts: object) => {
  const breakdown = settleFile({ parties: PARTIES, costLines: LINES, ...parts })
  return ['city', 'schools'].map((id) => costBorneBy(breakdown, id, { inKind: true }).cents)
}

describe('what is given in kind', () => {
  it('is borne by whoever gives it, whatever the split is', () => {
    expect(borne({ split: [HALF] })).toEqual([0, 960_000])
    expect(borne({ split: [{ steps: [{ amounts: { schools: 40_000 } }, { rest: 'city' }] }] })).toEqual([0, 960_000])
    expect(borne({ split: [{ ...HALF, when: { years: ['y1'] } }] })).toEqual([0, 960_000])
  })

  it('needs no rule', () => {
    const split = [{ ...HALF, when: { costLines: ['pay'] } }]
    const breakdown = settleFile({ parties: PARTIES, costLines: LINES, split })
    expect(breakdown.warnings).toEqual([])
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw)).at(-1)).toBe(
      'Office, y1: $9,600, borne by Ionia Public Schools.',
    )
  })

  it('is shared by a rule that names it, by id or category', () => {
    for (const name of ['office', 'space'])
      expect(borne({ split: [{ ...HALF, when: { costLines: [name] } }, HALF] })).toEqual([480_000, 480_000])
  })

  it('is the same deal whether a rule says who gives it or none does', () => {
    const named = { when: { costLines: ['space'] }, steps: [{ rest: 'schools' }] }
    const [one, other] = [[HALF], [named, HALF]].map((split) => readFile({ parties: PARTIES, costLines: LINES, split }))
    expect(one && other && compareTerms(one, other)).toEqual({ changes: [], money: [] })
  })

  it('is no cost that a fixed sum is set against', () => {
    const split = [{ steps: [{ amounts: { schools: 5_000 } }, { rest: 'city' }] }]
    const { warnings } = settleFile({ parties: PARTIES, costLines: [OFFICE], split })
    expect(warnings.map(({ name }) => name)).toEqual(['sum-without-cost'])
  })
})
