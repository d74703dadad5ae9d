import { describe, expect, it } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { buildDeal } from '@/lib/domain/terms/deals/build-deal'
import type { Deal } from '@/lib/domain/terms/deals/deal'
import { recognizeDeal } from '@/lib/domain/terms/deals/recognize-deal'
import type { Step } from '@/lib/domain/terms/split'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

const sides = { payer: 'schools', provider: 'city' }
const sum = { each: cents(5_000_000) }
const halves = { schools: ratio('50%') }

const DEALS: Deal[] = [
  { kind: 'whole-cost', payer: 'schools' },
  { kind: 'half-and-half', ...sides },
  { kind: 'percent', percents: { schools: ratio('75%') }, provider: 'city' },
  { kind: 'percent', percents: { schools: ratio('50%'), college: ratio('20%') }, provider: 'city' },
  { kind: 'percent', percents: { schools: null }, provider: 'city' },
  { kind: 'percent-of-part', percents: halves, fraction: ratio('10/12'), unit: 'months', provider: 'city' },
  { kind: 'fixed-sum', sum, ...sides },
  { kind: 'fixed-sum', sum: { each: null }, ...sides },
  { kind: 'sum-per-officer', sum: { ...sum, times: ['headcount'] }, ...sides },
  { kind: 'grant-then-percent', grant: 'cops', sum, percents: halves, provider: 'city' },
  { kind: 'percent-up-to', percents: halves, limited: 'schools', atMost: sum, per: ['year'], provider: 'city' },
  { kind: 'hours-up-to', hours: [{ n: ratio('1440'), unit: 'hours' }], ...sides },
  { kind: 'equal-shares', parties: ['schools', 'college', 'city'] },
  { kind: 'positions-in-full', positions: ['chief'], inFull: 'city', percents: halves, provider: 'city' },
]

function termsOf(parts: Partial<Terms>): Terms {
  return makeTerms({
    parties: ['schools', 'college', 'city'].map((id) => ({ id, side: 'other' })),
    sources: [{ id: 'cops' }],
    costLines: [{ id: 'pay', category: 'salary', incurredBy: 'city', trueUp: 'amount', amount: sum }],
    ...parts,
  })
}

function recognizeSteps(...steps: Step[]) {
  return recognizeDeal(termsOf({ split: [{ steps }] }))
}

describe('a common deal', () => {
  it.each(DEALS)('%# $kind is recognized as it was built', (deal) => {
    expect(recognizeDeal(termsOf(buildDeal(deal)))).toEqual(deal)
  })

  it('is recognized however it is said', () => {
    const half = { kind: 'half-and-half', ...sides }
    expect(recognizeSteps({ shares: { city: ratio('1/2'), schools: ratio('50%') } })).toEqual(half)
    expect(recognizeSteps({ shares: { city: ratio('50%'), schools: ratio('5/10') } }, { rest: 'city' })).toEqual(half)
    expect(recognizeSteps({ shares: { college: ratio('0%'), schools: ratio('50%') } }, { rest: 'city' })).toEqual(half)
    expect(recognizeSteps({ shares: { schools: ratio('100%') } })).toEqual({ kind: 'whole-cost', payer: 'schools' })
    const third = ratio('1/3')
    expect(recognizeSteps({ shares: { schools: third, college: third, city: third } })).toEqual({
      kind: 'equal-shares',
      parties: ['schools', 'college', 'city'],
    })
  })

  it('is special when it is none of them', () => {
    const special = { kind: 'special' }
    const half = ratio('50%')
    expect(recognizeDeal(termsOf({ split: [] }))).toEqual(special)
    expect(recognizeSteps({ shares: { schools: half } })).toEqual(special)
    expect(recognizeSteps({ measure: 'students' })).toEqual(special)
    expect(recognizeSteps({ shares: { cops: half } }, { rest: 'city' })).toEqual(special)
    expect(recognizeSteps({ shares: { schools: half } }, { rest: 'cops' })).toEqual(special)
    expect(recognizeSteps({ shares: { schools: { byYear: { y1: half } } } }, { rest: 'city' })).toEqual(special)
    expect(recognizeSteps({ amounts: { cops: sum } }, { rest: 'city' })).toEqual(special)
    expect(recognizeSteps({ amounts: { schools: sum, college: sum } }, { rest: 'city' })).toEqual(special)
    expect(recognizeDeal(termsOf({ split: [{ when: { years: ['y1'] }, steps: [{ rest: 'city' }] }] }))).toEqual(special)
    const limit = { id: 'cap', on: 'city', per: [], atMost: sum }
    expect(
      recognizeDeal(
        termsOf({ split: [{ steps: [{ shares: { schools: half } }, { rest: 'city' }] }], limits: [limit] }),
      ),
    ).toEqual(special)
  })
})
