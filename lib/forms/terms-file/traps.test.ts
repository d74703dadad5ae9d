import { describe, expect, it } from 'vitest'
import { costBorneBy, costUnallocated, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_SCHOOLS = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]

describe('limits', () => {
  it('once for all years is used up by years of unknown cost too: later years are at most, and it is there once', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      costLines: [{ id: 'pay', amount: { byYear: { y1: null, y2: 80_000 } } }],
      split: ALL_TO_SCHOOLS,
      limits: [{ id: 'cap', on: 'schools', atMost: 100_000 }],
    })
    expect(costBorneBy(breakdown, 'schools', { yearId: 'y2' })).toMatchObject({ cents: null, atMostCents: 8_000_000 })
    expect(costBorneBy(breakdown, 'schools')).toMatchObject({
      cents: null,
      atMostCents: 10_000_000,
      missing: ['pay, y1'],
    })
  })

  it('by year is there again each year, whatever the year before came to', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      costLines: [{ id: 'pay', amount: { byYear: { y1: null, y2: 80_000 } } }],
      split: ALL_TO_SCHOOLS,
      limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 70_000 }],
    })
    expect(costBorneBy(breakdown, 'schools', { yearId: 'y2' }).cents).toBe(7_000_000)
    expect(costBorneBy(breakdown, 'city', { yearId: 'y2' }).cents).toBe(1_000_000)
  })

  it('on cash is not used up by cost in kind', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: 100_000 },
        { id: 'office', amount: 30_000, inKind: true },
      ],
      split: [{ when: { costLines: ['office'] }, steps: [{ rest: 'schools' }] }, ...ALL_TO_SCHOOLS],
      limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 90_000 }],
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(9_000_000)
    expect(costBorneBy(breakdown, 'schools', { inKind: true }).cents).toBe(3_000_000)
  })

  it('on a part of a party binds within its share', () => {
    const breakdown = settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['north', 'central'] },
      ],
      allocations: [{ of: 'schools', by: 'campus', steps: [{ shares: { north: '50%' } }, { rest: 'central' }] }],
      limits: [{ id: 'north-cap', on: 'north', per: ['year'], atMost: 20_000 }],
    })
    expect(breakdown.parts.map(({ bearerId, figure }) => [bearerId, figure.cents])).toEqual([
      ['north', 2_000_000],
      ['central', 3_000_000],
    ])
  })

  it('per position of several officers says that it holds for their sum, unless it is so much for each', () => {
    const held = (atMost: unknown) =>
      settleFile({
        positions: [{ id: 'sro', headcount: 4 }],
        costLines: [{ id: 'pay', position: 'sro', amount: { each: 60_000, times: ['headcount'] } }],
        split: ALL_TO_SCHOOLS,
        limits: [{ id: 'cap', on: 'schools', per: ['position', 'year'], atMost }],
      })
    const [each, sum] = [held({ each: 50_000, times: ['headcount'] }), held(200_000)]
    expect([each, sum].map((breakdown) => costBorneBy(breakdown, 'schools').cents)).toEqual([20_000_000, 20_000_000])
    expect(each.warnings).toEqual([])
    expect(sum.warnings.map(({ name }) => name)).toEqual(['limit-on-several'])
  })
})

describe('what is not recorded', () => {
  it('a grant on an unknown cost is unknown, at most its sum', () => {
    const breakdown = settleFile({
      sources: [{ id: 'grant' }],
      costLines: [{ id: 'pay', amount: null }],
      split: [{ steps: [{ amounts: { grant: 40_000 } }, { rest: 'city' }] }],
    })
    expect(costBorneBy(breakdown, 'grant')).toMatchObject({ cents: null, atMostCents: 4_000_000 })
    expect(costBorneBy(breakdown, 'city')).toMatchObject({ cents: null })
  })

  it('a fixed sum is known whatever the cost is', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: null }],
      split: [{ steps: [{ amounts: { schools: 40_000 } }, { rest: 'city' }] }],
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(4_000_000)
    expect(totalCost(breakdown).cents).toBeNull()
  })

  it('a year that a list leaves out is not recorded: neither one officer nor the last amount', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      positions: [{ id: 'sro', headcount: { byYear: { y1: 2 } } }],
      costLines: [
        { id: 'pay', position: 'sro', amount: { each: 50_000, times: ['headcount'] } },
        { id: 'vehicle', amount: { byYear: { y1: 9_000 } } },
      ],
    })
    expect(totalCost(breakdown, { yearId: 'y1' }).cents).toBe(10_900_000)
    expect(totalCost(breakdown, { yearId: 'y2' })).toMatchObject({
      cents: null,
      missing: ['number of officers, SRO position 1, y2', 'vehicle, y2'],
    })
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['not-recorded'])
  })

  it('an unknown amount beside a known one leaves "at least", and counts once', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: 100_000 },
        { id: 'vehicle', amount: null },
      ],
    })
    expect(costBorneBy(breakdown, 'schools')).toEqual({
      cents: null,
      atLeastCents: 5_000_000,
      missing: ['vehicle, y1'],
    })
    expect(totalCost(breakdown)).toEqual({ cents: null, atLeastCents: 10_000_000, missing: ['vehicle, y1'] })
  })

  it('nothing of an unknown cost is nothing', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: null }],
      split: [{ steps: [{ shares: { schools: '0%' } }, { rest: 'city' }] }],
    })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(0)
  })
})

describe('amounts', () => {
  it('a percent of a percent does not depend on the order of listing', () => {
    const lines = [
      { id: 'tax', amount: { percent: '10%', of: { costLines: ['overhead', 'pay'] } } },
      { id: 'overhead', amount: { percent: '20%', of: { costLines: ['pay'] } } },
      { id: 'pay', amount: 100_000 },
    ]
    const [one, other] = [settleFile({ costLines: lines }), settleFile({ costLines: lines.toReversed() })]
    expect(totalCost(one).cents).toBe(13_200_000)
    expect(totalCost(other).cents).toBe(13_200_000)
  })

  it('no units bought is nothing, and no division by them', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: { each: 50, times: [{ n: 0, unit: 'hours' }] } }],
      split: [
        {
          per: 'line',
          steps: [{ of: { firstUnits: [{ n: 40, unit: 'hours' }] }, shares: { schools: '100%' } }, { rest: 'city' }],
        },
      ],
    })
    expect(totalCost(breakdown).cents).toBe(0)
    expect(costBorneBy(breakdown, 'schools').cents).toBe(0)
  })

  it('cost in kind enters no allocation of cash', () => {
    const breakdown = settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['fund'] },
      ],
      costLines: [
        { id: 'pay', amount: 100_000 },
        { id: 'office', amount: 30_000, inKind: true },
      ],
      allocations: [{ of: 'schools', by: 'fund', steps: [{ rest: 'fund' }] }],
    })
    expect(breakdown.parts.map(({ costLineId, figure }) => [costLineId, figure.cents])).toEqual([['pay', 5_000_000]])
  })
})

describe('who bears it', () => {
  it('a grant that takes the rest never goes below zero', () => {
    const breakdown = settleFile({
      sources: [{ id: 'grant' }],
      split: [{ steps: [{ amounts: { schools: 120_000 } }, { rest: 'grant' }] }],
    })
    expect(costBorneBy(breakdown, 'grant').cents).toBe(0)
    expect(costUnallocated(breakdown).cents).toBe(-2_000_000)
    expect(breakdown.warnings.map(({ name }) => name)).toContain('unallocated')
  })

  it('the surplus of a price above cost is whose the rest is, and is warned of', () => {
    const breakdown = settleFile({ split: [{ steps: [{ amounts: { schools: 120_000 } }, { rest: 'city' }] }] })
    expect(costBorneBy(breakdown, 'city').cents).toBe(-2_000_000)
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['more-than-cost'])
  })

  it('laying rounded shares back over lines of opposite sign does not magnify the rounding', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: 100_000 },
        { id: 'credit', amount: -99_999 },
      ],
      rounding: { share: { to: 1 } },
    })
    const cells: number[] = breakdown.cells
      .filter(({ bearerId }) => bearerId === 'schools')
      .map(({ figure }) => figure.cents ?? 0)
    expect(cells.reduce((a, b) => a + b, 0)).toBe(100)
    expect(Math.abs((cells[0] ?? 0) - 5_000_000)).toBeLessThanOrEqual(50)
    expect(Math.abs((cells[1] ?? 0) + 4_999_950)).toBeLessThanOrEqual(50)
  })

  it('the order of keys in shares does not decide who gets the odd cent', () => {
    const half = (first: string, second: string) =>
      settleFile({
        costLines: [{ id: 'pay', amount: 0.01 }],
        split: [{ steps: [{ shares: { [first]: '50%', [second]: '50%' } }] }],
      })
    expect(costBorneBy(half('city', 'schools'), 'city').cents).toBe(1)
    expect(costBorneBy(half('schools', 'city'), 'city').cents).toBe(1)
  })
})

describe('payments', () => {
  it('that netting makes negative are turned around', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: 10_000 },
        { id: 'guards', amount: 40_000, incurredBy: 'schools' },
      ],
      billing: [{ from: 'schools', to: 'city', payments: 1, net: true }],
    })
    expect(breakdown.payments).toMatchObject([{ fromId: 'city', toId: 'schools', figure: { cents: 1_500_000 } }])
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['payment-reversed'])
  })

  it('on a day of every year fall due in each contract year', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      billing: [{ from: 'schools', to: 'city', payments: ['12-15', '06-15'] }],
    })
    expect(breakdown.payments.map(({ dueOn }) => dueOn)).toEqual([
      '2024-12-15',
      '2025-06-15',
      '2025-12-15',
      '2026-06-15',
    ])
  })
})

describe('figures that the documents print', () => {
  const fraction = (statedAs: string, parts: string) => ({
    split: [
      { steps: [{ of: { fraction: parts, unit: 'weeks', statedAs }, shares: { schools: '100%' } }, { rest: 'city' }] },
    ],
  })

  it('a fraction that comes out as printed raises no warning', () => {
    expect(settleFile(fraction('75%', '39/52')).warnings).toEqual([])
    expect(settleFile(fraction('69.6%', '181/260')).warnings).toEqual([])
  })

  it('one that does not is warned of by name', () => {
    expect(settleFile(fraction('70%', '181/260')).warnings).toMatchObject([
      { name: 'fraction-differs', message: expect.stringContaining('69.62%') },
    ])
  })

  it('a share rounded to cents is compared as rounded', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: 96_480 }],
      split: [{ steps: [{ amounts: { schools: 72_305 } }, { rest: 'city' }] }],
      stated: [
        { what: 'percent', of: 'schools', is: '74.94%' },
        { what: 'percent', of: 'schools', is: '75%' },
        { what: 'percent', of: 'schools', is: '75.0%' },
      ],
    })
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches', 'matches', 'differs'])
    expect(breakdown.warnings.map(({ name, message }) => [name, message])).toEqual([
      [
        'fraction-differs',
        'The percent that schools pays is printed as 75%; it is 74.94%: $72,305, where the printed percent would give $72,360.',
      ],
      ['stated-differs', 'The percent that schools pays is printed as 75.0%; these terms come to 74.94%.'],
    ])
  })
})
