import { describe, expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const hourly = (eachAtMost: unknown) => ({ each: 70, times: [{ n: 100, unit: 'hours' }], eachAtMost })
const file = (eachAtMost: unknown, parts: object = {}) => ({
  costLines: [{ id: 'pay', amount: hourly(eachAtMost), trueUp: 'rate' }],
  ...parts,
})

describe('the most that a rate itself may be', () => {
  it('holds the actual rate too: $80 an hour at most $74.24, 100 hours', () => {
    const breakdown = settleFile(file(74.24, { actuals: { rates: { pay: { y1: 80 } } } }))
    expect(totalCost(breakdown).cents).toBe(742_400)
    expect(breakdown.lines.map((line) => wordLine(breakdown, line))).toEqual([
      'pay, y1, paid out by city: $74.24 (held down from $80) × 100 hours = $7,424, with the actual rate.',
    ])
  })

  it('leaves an actual rate below it as it is', () => {
    expect(totalCost(settleFile(file(74.24, { actuals: { rates: { pay: { y1: 72 } } } }))).cents).toBe(720_000)
  })

  it('that is a range holds the actual rate at each end', () => {
    const breakdown = settleFile(file({ low: 60, high: 75 }, { actuals: { rates: { pay: { y1: 80 } } } }))
    expect(totalCost(breakdown)).toMatchObject({ cents: null, atLeastCents: 600_000, atMostCents: 750_000 })
  })

  it('and is not recorded holds nothing, and says so once for each year', () => {
    const { warnings, ...rest } = settleFile(file({ byYear: { y1: null } }, { years: TWO_YEARS }))
    expect(totalCost(rest as never).cents).toBe(1_400_000)
    expect(warnings).toEqual(
      ['y1', 'y2'].map((yearId) => ({
        name: 'limit-not-recorded',
        message: `The most that each may be (pay) is not recorded for ${yearId}: the rate is not held to it.`,
        yearId,
      })),
    )
  })
})

describe('a rate that grows', () => {
  it('of a cost line that begins in a later year is as it is written in that year', () => {
    const years = [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
    const costLines = [{ id: 'pay', amount: { each: 100_000, grows: { by: '10%' } }, years: ['y2', 'y3'] }]
    const breakdown = settleFile({ years, costLines })
    const costs = years.map(({ id }) => totalCost(breakdown, { yearId: id }).cents)
    expect(costs).toEqual([0, 10_000_000, 11_000_000])
  })
})
