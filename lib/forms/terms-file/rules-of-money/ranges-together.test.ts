import { describe, expect, it } from 'vitest'
import { foldNetCost } from '@/lib/domain/breakdown/folds/fold-net-cost'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

/** A dear officer and a cheap car, or the other way around: each by itself is known less than both together. */
const TWO_RANGES = [
  { id: 'pay', amount: { low: 90_000, high: 100_000 } },
  { id: 'car', amount: { low: 1_000, high: 9_000 } },
]
const between = (least: number, most: number, missing: string[] = []) => ({
  cents: null,
  atLeastCents: least * 100,
  atMostCents: most * 100,
  missing,
})

describe('what a party bears of several cost lines in ranges', () => {
  it('is a fixed sum exactly, however it falls on the lines', () => {
    const breakdown = settleFile({
      costLines: TWO_RANGES,
      split: [{ steps: [{ amounts: { schools: 40_000 } }, { rest: 'city' }] }],
      stated: [{ what: 'pays', of: 'schools', is: 40_000 }],
    })
    expect(costBorneBy(breakdown, 'schools')).toEqual({ cents: 4_000_000, missing: [] })
    expect(costBorneBy(breakdown, 'schools', { yearId: 'y1' })).toEqual({ cents: 4_000_000, missing: [] })
    expect(costBorneBy(breakdown, 'city')).toEqual(between(51_000, 69_000))
    expect(breakdown.stated[0]?.outcome).toBe('matches')
  })

  it('may be left to nobody where a grant takes the rest of a credit among them, though at both ends it is not', () => {
    const terms = (car: unknown) => ({
      sources: [{ id: 'grant' }],
      costLines: [
        { id: 'pay', incurredBy: 'county', amount: car === 10_000 ? 0 : null },
        { id: 'car', incurredBy: 'city', amount: car },
        { id: 'credit', incurredBy: 'county', amount: -20_000 },
      ],
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district' },
        { id: 'county', side: 'other' },
      ],
      split: [{ steps: [{ shares: { schools: '50%' } }, { rest: 'grant' }] }],
    })
    // A credit of $10,000 in all, half of it left: the grant takes nothing, and $5,000 of the car stays with the city.
    expect(foldNetCost(settleFile(terms(10_000)), 'city').net).toMatchObject({ cents: 500_000 })
    const said = foldNetCost(settleFile(terms({ low: 0, high: 20_000 })), 'city').net
    expect(said).toMatchObject({ cents: null, atLeastCents: 0, atMostCents: 1_000_000 })
  })

  it('is the first dollars exactly', () => {
    const steps = [{ of: { first: 50_000 }, shares: { schools: '100%' } }, { rest: 'city' }]
    const breakdown = settleFile({ costLines: TWO_RANGES, split: [{ steps }] })
    expect(costBorneBy(breakdown, 'schools')).toEqual({ cents: 5_000_000, missing: [] })
  })

  it('is not above a limit', () => {
    const breakdown = settleFile({
      costLines: TWO_RANGES,
      limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 48_000 }],
      stated: [{ what: 'most', of: 'schools', is: 48_000 }],
    })
    expect(costBorneBy(breakdown, 'schools')).toEqual(between(45_500, 48_000))
    expect(costBorneBy(breakdown, 'city')).toEqual(between(45_500, 61_000))
    expect(breakdown.stated[0]?.outcome).toBe('matches')
    expect(breakdown.warnings).toEqual([])
  })

  it('is not above a limit beside an amount not recorded, in a year and over all years', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      costLines: [
        { id: 'pay', amount: { byYear: { y1: { low: 90_000, high: 100_000 } } } },
        { id: 'car', amount: null },
      ],
      limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 48_000 }],
    })
    expect(costBorneBy(breakdown, 'schools', { yearId: 'y1' })).toEqual(between(45_000, 48_000, ['car, y1']))
    expect(costBorneBy(breakdown, 'schools')).toMatchObject({ atLeastCents: 4_500_000, atMostCents: 9_600_000 })
  })

  it('is what both are, in its net cost as well', () => {
    const breakdown = settleFile({ costLines: TWO_RANGES })
    expect(foldNetCost(breakdown, 'city').net).toEqual(between(45_500, 54_500))
  })

  it('is shared so by the parts of a party', () => {
    const breakdown = settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['north', 'south'] },
      ],
      costLines: TWO_RANGES,
      allocations: [{ of: 'schools', by: 'campus', steps: [{ amounts: { north: 10_000 } }, { rest: 'south' }] }],
      stated: [{ what: 'part', of: 'north', is: 10_000 }],
    })
    expect(breakdown.stated[0]?.outcome).toBe('matches')
  })
})
