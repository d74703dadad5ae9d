import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const EVENTS = [
  { n: 3, unit: 'events' },
  { n: 8, unit: 'hours' },
]

function paidByCity(times: unknown[] | null, firstUnits: unknown[], parts: object = {}) {
  const breakdown = settleFile({
    positions: [{ id: 'sro', headcount: 2 }],
    costLines: [{ id: 'ot', name: 'Overtime', position: 'sro', amount: times ? { each: 60, times } : 1_440, ...parts }],
    split: [{ per: 'line', steps: [{ of: { firstUnits }, shares: { city: '100%' } }, { rest: 'schools' }] }],
  })
  return costBorneBy(breakdown, 'city')
}

describe('first units are of the number in the same unit', () => {
  it('2 of 3 events of 8 hours at $60 are $960, 10 of their 24 hours $600', () => {
    expect(paidByCity(EVENTS, [{ n: 2, unit: 'events' }]).cents).toBe(96_000)
    expect(paidByCity(EVENTS, [{ n: 10, unit: 'hours' }]).cents).toBe(60_000)
    expect(
      paidByCity(EVENTS, [
        { n: 2, unit: 'events' },
        { n: 4, unit: 'hours' },
      ]).cents,
    ).toBe(48_000)
  })

  it('120 of 180 hours at time and a half are two thirds', () => {
    expect(
      paidByCity(
        [
          { n: '1.5', unit: 'times' },
          { n: 180, unit: 'hours' },
        ],
        [{ n: 120, unit: 'Hours' }],
      ).cents,
    ).toBe(1_080_000)
  })

  it('are of all officers, or with headcount of each', () => {
    const hours = ['headcount', { n: 40, unit: 'hours' }]
    expect(paidByCity(hours, [{ n: 10, unit: 'hours' }]).cents).toBe(60_000)
    expect(paidByCity(hours, ['headcount', { n: 10, unit: 'hours' }]).cents).toBe(120_000)
  })

  it('of a price are not recorded: nobody says how many hours are in it', () => {
    expect(paidByCity(null, [{ n: 10, unit: 'hours' }])).toEqual({
      cents: null,
      atLeastCents: 0,
      atMostCents: 144_000,
      missing: ['number of hours, Overtime, y1'],
    })
  })

  it('in another unit are refused with the units that there are', () => {
    expect(() => paidByCity(EVENTS, [{ n: 2, unit: 'days' }])).toThrow(
      'split[0].steps[0].of.firstUnits: expected a unit in which "Overtime" is counted (events, hours), not "days"; a cost line that is counted in no such unit needs a rule of its own',
    )
    expect(() => paidByCity(EVENTS, ['headcount'])).toThrow(
      'split[0].steps[0].of.firstUnits: expected a number such as { "n": 40, "unit": "hours" }',
    )
  })
})
