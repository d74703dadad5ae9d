import { describe, expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

function settled(amount: object, units?: unknown) {
  return settleFile({
    costLines: [{ id: 'pay', amount, trueUp: 'units' }],
    ...(units === undefined ? {} : { actuals: { units: { pay: { y1: units } } } }),
  })
}
const told = (...given: Parameters<typeof settled>) => {
  const breakdown = settled(...given)
  return breakdown.lines.map((line) => wordLine(breakdown, line))
}

describe('what a rate is taken by', () => {
  const overtime = { each: 41.35, factor: '1.5', times: [{ n: 180, unit: 'hours' }] }

  it('is time and a half of an hour, not rounded by itself: 180 × $62.025, and of actual hours too', () => {
    expect(told(overtime)).toEqual([
      'pay, y1, paid out by city: $41.35 × 1.5 (time and a half) × 180 hours = $11,164.50.',
    ])
    expect(totalCost(settled(overtime, '203.5')).cents).toBe(1_262_209)
  })

  it('is a hundredth of a price for a hundred: 7,240 miles at 58½ cents', () => {
    expect(told({ each: 58.5, factor: '1/100', times: [{ n: 7_240, unit: 'miles' }] })).toEqual([
      'pay, y1, paid out by city: $58.50 × 1/100 × 7,240 miles = $4,235.40.',
    ])
  })

  it('is taken of the rate as grown and as it is at most, and of both ends of a range', () => {
    expect(told({ ...overtime, each: 60, eachAtMost: 50, factor: 2 })).toEqual([
      'pay, y1, paid out by city: $50 (held down from $60) × 2 (double time) × 180 hours = $18,000.',
    ])
    const range = totalCost(settled({ ...overtime, each: { low: 10, high: 20 } }))
    expect(range).toMatchObject({ cents: null, atLeastCents: 270_000, atMostCents: 540_000 })
    const unknown = totalCost(settled({ ...overtime, each: null, eachAtMost: 20 }))
    expect(unknown).toMatchObject({ cents: null, atMostCents: 540_000 })
  })
})

describe('at least so many', () => {
  const callOuts = (hours: object) => ({
    each: 50,
    times: [
      { n: 14, unit: 'call-outs' },
      { unit: 'hours', ...hours },
    ],
  })

  it('count where there are fewer: 14 call-outs of 2 hours, at least 4', () => {
    expect(told(callOuts({ n: 2, atLeast: 4 }))).toEqual([
      'pay, y1, paid out by city: $50 × 14 call-outs × 2 hours, counted as 4 = $2,800.',
    ])
    expect(told(callOuts({ n: '5.5', atLeast: 4 }))).toEqual([
      'pay, y1, paid out by city: $50 × 14 call-outs × 5.5 hours = $3,850.',
    ])
  })

  it('count of actual hours too, and bound what is not recorded', () => {
    expect(totalCost(settled(callOuts({ n: 6, atLeast: 4 }), { hours: 3 })).cents).toBe(280_000)
    expect(totalCost(settled(callOuts({ n: null, atLeast: 4 })))).toMatchObject({ cents: null, atLeastCents: 280_000 })
    expect(totalCost(settled(callOuts({ n: 8, upTo: true, atLeast: 4 })))).toMatchObject({
      atLeastCents: 280_000,
      atMostCents: 560_000,
    })
    expect(told(callOuts({ n: null, atLeast: 4 }))).toEqual([
      'pay, y1, paid out by city: $50 × 14 call-outs × a number of hours not recorded, at least 4 = at least $2,800; 1 amount not recorded.',
    ])
  })
})
