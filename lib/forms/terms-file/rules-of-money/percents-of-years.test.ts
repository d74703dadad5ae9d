import { describe, expect, it } from 'vitest'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PAY = { id: 'p', name: 'Pay', amount: 100_000, years: ['y1'] }
const raise = (of: object) => ({ id: 'r', name: 'Raise', years: ['y2'], amount: { percent: '2.5%', of } })

function settled(costLines: object[], actuals: object = {}) {
  return settleFile({ years: TWO_YEARS, costLines, actuals })
}

describe('a percent of another year’s cost', () => {
  it('is of the years that it names: a raise of 2.5% of last year’s pay', () => {
    const breakdown = settled([PAY, raise({ costLines: ['p'], years: ['y1'] })])
    expect(breakdown.lines.map((line) => wordLine(breakdown, line))).toEqual([
      'Pay, y1, paid out by city: $100,000.',
      'Raise, y2, paid out by city: 2.5% of Pay in y1 ($100,000) = $2,500.',
    ])
    expect(breakdown.warnings).toEqual([])
  })

  it('is of a later year as well, and of several together', () => {
    const both = { id: 'p', amount: { byYear: { y1: 1_000, y2: 2_000 } } }
    const fee = { id: 'fee', years: ['y1'], amount: { percent: '10%', of: { costLines: ['p'], years: ['y1', 'y2'] } } }
    const cents = settled([fee, both]).lines.map(({ figure }) => figure.cents)
    expect(cents).toEqual([30_000, 100_000, 200_000])
  })

  it('follows what that year really came to', () => {
    const pay = { ...PAY, trueUp: 'amount' }
    const { lines } = settled([pay, raise({ costLines: ['p'], years: ['y1'] })], { amounts: { p: { y1: 104_000 } } })
    expect(lines[1]?.figure.cents).toBe(260_000)
  })

  it('is warned of where the year has no such cost line', () => {
    const { lines, warnings } = settled([PAY, raise({ costLines: ['p'] })])
    expect(lines[1]?.figure.cents).toBe(0)
    expect(warnings).toMatchObject([
      {
        name: 'percent-of-nothing',
        costLineId: 'r',
        yearId: 'y2',
        message:
          'Raise in y2 is a percent of Pay in y2, where there is no such cost line: it comes to $0. A percent of another year’s cost names that year.',
      },
    ])
  })

  it('may go round by other years, but not come back to itself', () => {
    const fee = (id: string, of: string, years: object = {}) => ({
      id,
      years: ['y2'],
      amount: { percent: '10%', of: { costLines: [of], ...years } },
    })
    const first = { id: 'a', amount: { percent: '10%', of: { costLines: ['b'], years: ['y1'] } }, years: ['y2'] }
    const second = { id: 'b', amount: { percent: '10%', of: { costLines: ['a'], years: ['y2'] } } }
    expect(() => settled([PAY, fee('a', 'b'), fee('b', 'a', { years: ['y2'] })])).toThrow(
      'costLines[1].amount.of: expected other cost lines: "a" comes to be a percent of itself',
    )
    expect(() => settled([PAY, first, second])).toThrow('"a" comes to be a percent of itself')
    expect(settled([PAY, first, { ...second, years: ['y2'] }]).lines.map(({ figure }) => figure.cents)).toEqual([
      10_000_000, 0, 0,
    ])
  })
})
