import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const COST_LINES = [
  { id: 'pay', amount: 10_000 },
  { id: 'car', amount: 90_000 },
]
/** $100 a day for at most so many days. */
const upTo = (days: number) => ({ each: 100, times: [{ n: days, unit: 'days', upTo: true }] })
const REST = [{ rest: 'city' }]
const HALF = [{ shares: { schools: '50%' } }, { rest: 'city' }]

/** What each bears in dollars of $10,000 and $90,000: at least, at most. */
function borne(amounts: object, then: object[], parts: object = {}) {
  const breakdown = settleFile({
    sources: [{ id: 'grant' }],
    costLines: COST_LINES,
    split: [{ steps: [{ amounts }, ...then] }],
    ...parts,
  })
  return (id: string, costLineId?: string) => {
    const figure = costBorneBy(breakdown, id, costLineId === undefined ? {} : { costLineId })
    const inDollars = (amount: number | undefined) => (amount === undefined ? null : amount / 100)
    return [inDollars(figure.cents ?? figure.atLeastCents), inDollars(figure.cents ?? figure.atMostCents)]
  }
}

describe('a grant not recorded, over several cost lines', () => {
  it('may pay for all of any of them', () => {
    const of = borne({ grant: null }, REST)
    expect(of('city')).toEqual([0, 100_000])
    expect(of('grant')).toEqual([0, 100_000])
    expect([of('grant', 'pay'), of('grant', 'car')]).toEqual([
      [0, 10_000],
      [0, 90_000],
    ])
  })

  it('leaves to half and half anything from nothing to half of all', () => {
    expect(borne({ grant: null }, HALF)('schools')).toEqual([0, 50_000])
  })

  it('up to 100 days at $100 leaves at least what $10,000 leave: $90,000, $45,000 each', () => {
    expect(borne({ grant: upTo(100) }, REST)('city')).toEqual([90_000, 100_000])
    const of = borne({ grant: upTo(100) }, HALF)
    expect(of('grant')).toEqual([0, 10_000])
    expect(of('schools')).toEqual([45_000, 50_000])
    expect(of('grant', 'car')).toEqual([0, 9_000])
  })

  it('beside a cost line not recorded pays no more than its sum, of whichever line', () => {
    const costLines = [...COST_LINES, { id: 'fuel', amount: null }]
    const of = borne({ grant: upTo(100) }, REST, { costLines })
    expect(of('grant')).toEqual([0, 10_000])
    expect(of('city')).toEqual([90_000, null])
  })

  it('beside the sum of a party leaves what both leave, at most', () => {
    const of = borne({ grant: upTo(100), schools: 20_000 }, REST)
    expect(of('schools')).toEqual([20_000, 20_000])
    expect(of('city')).toEqual([70_000, 80_000])
  })
})

describe('a sum of a party not recorded, over several cost lines', () => {
  it('leaves at most all of the cost, and may pass it', () => {
    expect(borne({ schools: null }, REST)('city')).toEqual([null, 100_000])
    expect(borne({ schools: upTo(100) }, REST)('city')).toEqual([90_000, 100_000])
    expect(borne({ schools: upTo(2_000) }, REST)('city')).toEqual([-100_000, 100_000])
  })
})
