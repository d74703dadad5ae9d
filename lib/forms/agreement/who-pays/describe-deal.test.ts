import { describe, expect, it } from 'vitest'
import { ratio } from '@/lib/domain/money/ratio'
import type { Step } from '@/lib/domain/terms/split'
import { makeTerms } from '@/lib/domain/terms/terms'
import { describeDeal } from './describe-deal'

const KEYS = ['district', 'agency']
const dealOf = (...steps: Step[]) => describeDeal(makeTerms({ split: [{ steps }], sources: [{ id: 'grant' }] }), KEYS)

describe('the deal that rules stand for', () => {
  it('is half and half, said either way', () => {
    const half = { kind: 'half', keys: KEYS }
    expect(dealOf({ shares: { district: ratio('50%'), agency: ratio('50%') } })).toEqual(half)
    expect(dealOf({ shares: { district: ratio('50%') } }, { rest: 'agency' })).toEqual(half)
  })

  it('is another percent, the rest said as a percent', () => {
    expect(dealOf({ shares: { district: ratio('37.5%') } }, { rest: 'agency' })).toEqual({
      kind: 'percent',
      percents: { district: '37.5%', agency: '62.5%' },
    })
  })

  it('is thirds, said as percents', () => {
    expect(dealOf({ shares: { district: ratio('1/3') } }, { rest: 'agency' })).toEqual({
      kind: 'percent',
      percents: { district: '33 1/3%', agency: '66 2/3%' },
    })
  })

  it('is a percent that is not recorded', () => {
    expect(dealOf({ shares: { district: null } }, { rest: 'agency' })).toEqual({
      kind: 'percent',
      percents: { district: null, agency: null },
    })
  })

  it('is months that are not all shared', () => {
    const of = { fraction: ratio('10/12'), unit: 'months' }
    const shares = { district: ratio('50%'), agency: ratio('50%') }
    expect(dealOf({ of, shares }, { rest: 'agency' })).toMatchObject({ kind: 'months', fraction: '10/12' })
  })

  it.each<[string, Step[]]>([
    ['shares that leave something to nobody', [{ shares: { district: ratio('50%') } }]],
    ['a percent of a grant', [{ shares: { grant: ratio('50%') } }, { rest: 'agency' }]],
    ['a rest after the whole', [{ shares: { district: ratio('101%') } }, { rest: 'agency' }]],
    ['three steps', [{ shares: { agency: ratio('10%') } }, { shares: { district: ratio('10%') } }, { rest: 'agency' }]],
  ])('is kept as it is: %s', (_, steps) => {
    expect(dealOf(...steps)).toEqual({ kind: 'kept' })
  })
})
