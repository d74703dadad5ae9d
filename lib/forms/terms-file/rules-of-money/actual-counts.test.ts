import { describe, expect, it } from 'vitest'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const OFFICERS = { positions: [{ id: 'sro', headcount: 2 }] }

function counted(amount: object, units: unknown, parts: object = {}) {
  return settleFile({
    ...OFFICERS,
    costLines: [{ id: 'pay', position: 'sro', amount, trueUp: 'units' }],
    ...(units === undefined ? {} : { actuals: { units: { pay: { y1: units } } } }),
    ...parts,
  })
}
const cost = (...given: Parameters<typeof counted>) => totalCost(counted(...given)).cents
const told = (...given: Parameters<typeof counted>) => {
  const breakdown = counted(...given)
  return breakdown.lines.map((line) => wordLine(breakdown, line))
}

describe('an actual count takes the place of the number that is counted', () => {
  const overtime = {
    each: 41.35,
    times: [
      { n: '1.5', unit: 'times' },
      { n: 180, unit: 'hours' },
    ],
  }

  it('and leaves what the rate is taken by: 1.5 × $41.35 × 203.5 hours, −$120,000 × 1/180 × 13 days', () => {
    expect(cost(overtime, '203.5')).toBe(1_262_209)
    const vacant = {
      each: -120_000,
      times: [
        { n: '1/180', unit: 'of a year' },
        { n: 0, unit: 'days', beyond: 10 },
      ],
    }
    expect(cost(vacant, 23)).toBe(-866_667)
    expect(cost(vacant, 9)).toBe(0)
  })

  it('and leaves what counts only beyond, and at most: $75 × 100 hours, $80 × 40 of 55 hours', () => {
    const beyond = { each: 75, times: [{ n: 1_200, unit: 'hours', beyond: 1_000 }] }
    expect(told(beyond, 1_100)).toEqual([
      'pay, y1, paid out by city: $75 × 100 hours (1,100 less the first 1,000) = $7,500, with the actual number of hours.',
    ])
    const upTo = { each: 80, times: [{ n: 40, unit: 'hours', upTo: true }] }
    expect(told(upTo, 55)).toEqual([
      'pay, y1, paid out by city: $80 × 55 hours, counted as 40 = $3,200, with the actual number of hours.',
    ])
    expect(cost(upTo, 39)).toBe(312_000)
  })

  it('of each officer: $60 × 2 officers × 1,400 hours; by unit, 2,800 hours in all', () => {
    const hours = { each: 60, times: ['headcount', { n: 1_440, unit: 'hours' }] }
    expect(told(hours, 1_400)).toEqual([
      'pay, y1, paid out by city: $60 × 2 officers × 1,400 hours = $168,000, with the actual number of hours of each officer.',
    ])
    expect(cost(hours, { officers: 1, hours: 2_790 })).toBe(16_740_000)
    expect(cost({ each: 60, times: ['headcount'] }, '1.5')).toBe(9_000)
  })

  it('of several things each by its unit, one of them or all', () => {
    const events = {
      each: 60,
      times: [
        { n: 3, unit: 'events' },
        { n: 8, unit: 'hours' },
      ],
    }
    expect(cost(events, { events: 5 })).toBe(240_000)
    expect(cost(events, { Hour: '7.5' })).toBe(135_000)
    expect(cost(events, { events: 5, hours: '7.5' })).toBe(225_000)
  })

  it('in full, however short the year was: 88 hours served before an early end are 88', () => {
    const hours = { each: 80, times: [{ n: 100, unit: 'hours' }] }
    expect(told(hours, 88, { endedOn: '2025-01-31' })).toEqual([
      'pay, y1, paid out by city: $80 × 88 hours = $7,040, with the actual number of hours.',
    ])
    expect(cost(hours, undefined, { endedOn: '2025-01-31' })).toBe(471_233)
  })
})

describe('an actual count that may mean several things', () => {
  const events = {
    each: 60,
    times: [
      { n: 3, unit: 'events' },
      { n: 8, unit: 'hours' },
    ],
  }

  it('is refused with what to write', () => {
    expect(() => counted(events, 24)).toThrow(
      'actuals.units.pay.y1: expected each count by its unit, such as { "events": 5, "hours": 5 } or one of them, for the line counts several things',
    )
    expect(() => counted(events, { days: 4 })).toThrow(
      'actuals.units.pay.y1: expected the unit of one number in "times" (events, hours), not "days"',
    )
    expect(() => counted({ each: 60 }, 24)).toThrow(
      'actuals.units.pay.y1: expected a number in "times" that the count can replace, such as { "n": 1440, "unit": "hours" }',
    )
    expect(() => counted(events, -1)).toThrow('actuals.units.pay.y1: expected a')
  })

  it('is left alone on a line that takes up no count', () => {
    const costLines = [{ id: 'pay', amount: events }]
    const { warnings } = counted(events, 24, { costLines })
    expect(warnings.map(({ name }) => name)).toEqual(['actual-not-allowed'])
  })
})
