import { describe, expect, it } from 'vitest'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

/** Deals made up of several rules each, with figures that were worked out by hand beforehand. */
describe('invented deals come to the figures worked out by hand', () => {
  it('a grant first, then 60% of nine months of twelve, not to exceed $50,000 a year, salaries up 4%', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      sources: [{ id: 'cops', ceiling: 150_000 }],
      positions: [{ id: 'sro', headcount: 2 }],
      costLines: [{ id: 'pay', position: 'sro', amount: { each: 90_000, times: ['headcount'], grows: { by: '4%' } } }],
      split: [
        {
          steps: [
            { shares: { cops: '50%' } },
            { of: { fraction: '9/12', unit: 'months' }, shares: { schools: '60%' } },
            { rest: 'city' },
          ],
        },
      ],
      limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: 50_000 }],
      billing: [{ from: 'schools', to: 'city', payments: { count: 4, firstOn: '2024-09-30', everyMonths: 3 } }],
    })
    const byYear = (bearer: string) => ['y1', 'y2'].map((yearId) => costBorneBy(breakdown, bearer, { yearId }).cents)
    expect(byYear('cops')).toEqual([9_000_000, 6_000_000])
    expect(byYear('schools')).toEqual([4_050_000, 5_000_000])
    expect(byYear('city')).toEqual([4_950_000, 7_720_000])
    expect(breakdown.payments.map(({ dueOn, figure }) => [dueOn, figure.cents])).toEqual([
      ['2024-09-30', 1_012_500],
      ['2024-12-31', 1_012_500],
      ['2025-03-31', 1_012_500],
      ['2025-06-30', 1_012_500],
      ['2025-09-30', 1_250_000],
      ['2025-12-31', 1_250_000],
      ['2026-03-31', 1_250_000],
      ['2026-06-30', 1_250_000],
    ])
  })

  it('a county and three districts by enrollment, with 8% overhead on pay and the first $12,000 of the vehicle apart', () => {
    const breakdown = settleFile({
      parties: [
        { id: 'county', side: 'agency' },
        { id: 'east', side: 'district' },
        { id: 'mid', side: 'district' },
        { id: 'west', side: 'district' },
      ],
      measures: [{ id: 'enrollment', unit: 'students', values: { east: '1,200', mid: 800, west: 500 } }],
      costLines: [
        { id: 'overhead', amount: { percent: '8%', of: { costLines: ['pay'] } } },
        { id: 'salary', category: 'pay', amount: 84_000 },
        { id: 'benefits', category: 'pay', amount: 31_500 },
        { id: 'vehicle', amount: 14_000 },
      ],
      split: [
        {
          when: { costLines: ['vehicle'] },
          steps: [{ of: { first: 12_000 }, shares: { county: '100%' } }, { measure: 'enrollment' }],
        },
        { steps: [{ shares: { county: '25%' } }, { measure: 'enrollment' }] },
      ],
    })
    expect(totalCost(breakdown).cents).toBe(13_874_000)
    expect(['county', 'east', 'mid', 'west'].map((id) => costBorneBy(breakdown, id).cents)).toEqual([
      4_318_500, 4_586_640, 3_057_760, 1_911_100,
    ])
  })

  it('hours up to 1,400 at most $85,000, actual hours, and crossing guards the other way, netted monthly', () => {
    const breakdown = settleFile({
      costLines: [
        { id: 'hours', trueUp: 'units', amount: { each: 62.5, times: [{ n: 1_400, unit: 'hours' }] } },
        { id: 'guards', incurredBy: 'schools', amount: 18_000 },
      ],
      split: [
        { when: { costLines: ['guards'] }, steps: [{ shares: { city: '50%' } }, { rest: 'schools' }] },
        {
          per: 'line',
          steps: [{ of: { firstUnits: [{ n: 1_400, unit: 'hours' }] }, shares: { schools: '100%' } }, { rest: 'city' }],
        },
      ],
      limits: [{ id: 'nte', on: 'schools', when: { costLines: ['hours'] }, per: ['year'], atMost: 85_000 }],
      billing: [{ from: 'schools', to: 'city', payments: 12, net: true }],
      actuals: { units: { hours: { y1: '1,560' } } },
    })
    expect(costBorneBy(breakdown, 'schools', { costLineId: 'hours' }).cents).toBe(8_500_000)
    expect(costBorneBy(breakdown, 'city', { costLineId: 'hours' }).cents).toBe(1_250_000)
    const payments = breakdown.payments.map(({ figure }) => figure.cents)
    expect(payments).toEqual([...Array.from({ length: 11 }, () => 633_333), 633_337])
  })

  it('seventeen months at a monthly price, credit brought forward, and towns that share 80 to 20 by two measures', () => {
    const breakdown = settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['east', 'west'] },
      ],
      years: [{ id: '17 months', startsOn: '2025-02-01', endsOn: '2026-06-30' }],
      measures: [
        { id: 'valuation', unit: 'of valuation', values: { east: 3, west: 1 } },
        { id: 'students', unit: 'students', values: { east: 410, west: 410 } },
      ],
      costLines: [{ id: 'price', amount: { each: 5_210.35, times: [{ n: 17, unit: 'months' }] } }],
      split: [{ steps: [{ rest: 'schools' }] }],
      allocations: [
        {
          of: 'schools',
          by: 'member town',
          owed: true,
          steps: [
            { of: { fraction: '80%', unit: 'of the assessment' }, measure: 'valuation' },
            { measure: 'students' },
          ],
        },
      ],
      billing: [{ from: 'schools', to: 'city', payments: 2, openingCredit: 50_000 }],
    })
    expect(breakdown.debts.map(({ fromId, toId, figure }) => [fromId, toId, figure.cents])).toEqual([
      ['schools', 'city', 8_857_595],
      ['east', 'schools', 6_200_317],
      ['west', 'schools', 2_657_278],
    ])
    expect(breakdown.payments.map(({ figure, creditUsedCents }) => [figure.cents, creditUsedCents])).toEqual([
      [0, 4_428_798],
      [3_857_595, 571_202],
    ])
  })

  it('95% of four officers and half of a quarter of a sergeant, in hundreds of dollars, and a printed sum that is $70 off', () => {
    const breakdown = settleFile({
      positions: [
        { id: 'officer', headcount: 4 },
        { id: 'sergeant', headcount: '1/4' },
      ],
      costLines: [
        { id: 'officers', position: 'officer', amount: { each: 110_400, times: ['headcount'] } },
        { id: 'sergeant', position: 'sergeant', amount: { each: 142_000, times: ['headcount'] } },
      ],
      split: [
        { when: { positions: ['officer'] }, steps: [{ shares: { schools: '95%' } }, { rest: 'city' }] },
        { steps: [{ shares: { schools: '50%', city: '50%' } }] },
      ],
      rounding: { share: { to: 100 } },
      stated: [{ what: 'pays', of: 'schools', is: 437_270 }],
    })
    expect(costBorneBy(breakdown, 'schools', { costLineId: 'officers' }).cents).toBe(41_950_000)
    expect(costBorneBy(breakdown, 'schools', { costLineId: 'sergeant' }).cents).toBe(1_770_000)
    expect(breakdown.warnings).toMatchObject([
      { name: 'stated-differs', oursCents: 43_720_000, differenceCents: 7_000 },
    ])
    expect(totalCost(breakdown).cents).toBe(47_710_000)
  })
})
