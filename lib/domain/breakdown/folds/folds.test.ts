import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldFiscalYears, spreadOverFiscalYears } from '@/lib/domain/breakdown/folds/fold-fiscal-years'
import { spreadOverMonths } from '@/lib/domain/breakdown/folds/spread-over-months'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { addDays, calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'

const on = calendarDate
const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }

describe('a sum over the months that it serves', () => {
  it('is even, to the cent', () => {
    const year = { startsOn: on('2026-07-01'), endsOn: on('2027-06-30') }
    expect(spreadOverMonths(cents(1_205), year).map((month) => month.cents)).toEqual([
      100, 101, 100, 101, 100, 101, 100, 100, 101, 100, 101, 100,
    ])
  })

  it('gives any run of months its exact part to the nearest cent: half a year is half', () => {
    const months = spreadOverMonths(cents(5_000_000), { startsOn: on('2026-07-01'), endsOn: on('2027-06-30') })
    expect(months.slice(0, 6).reduce((sum, month) => sum + month.cents, 0)).toBe(2_500_000)
    expect(months.slice(0, 4).reduce((sum, month) => sum + month.cents, 0)).toBe(1_666_667)
  })

  it('counts a cut month by its days', () => {
    const months = spreadOverMonths(cents(1_500), { startsOn: on('2026-09-16'), endsOn: on('2026-10-31') })
    expect(months).toEqual([
      { month: '2026-09', cents: 500 },
      { month: '2026-10', cents: 1_000 },
    ])
  })

  it('falls into the fiscal years of each side, and both have all of it', () => {
    const contract = { startsOn: on('2026-08-01'), endsOn: on('2027-07-31') }
    const july = spreadOverFiscalYears(cents(1_200), contract, 7).map(({ fiscalYear, cents: sum }) => [
      fiscalYear.label,
      sum,
    ])
    expect(july).toEqual([
      ['2026-27', 1_100],
      ['2027-28', 100],
    ])
    const january = spreadOverFiscalYears(cents(1_200), contract, 1).map(({ fiscalYear, cents: sum }) => [
      fiscalYear.label,
      sum,
    ])
    expect(january).toEqual([
      ['2026', 500],
      ['2027', 700],
    ])
  })

  it('adds up, whatever the dates and the fiscal calendar', () => {
    const property = fc.property(
      fc.integer({ min: -(10 ** 8), max: 10 ** 8 }),
      fc.nat(2_000),
      fc.nat(1_000),
      fc.integer({ min: 1, max: 12 }),
      (sum, start, days, month) => {
        const startsOn = addDays(on('2020-01-01'), start)
        const months = spreadOverMonths(cents(sum), { startsOn, endsOn: addDays(startsOn, days) })
        expect(months.reduce((total, each) => total + each.cents, 0)).toBe(sum)
        expect(foldFiscalYears(months, month).reduce((total, each) => total + each.cents, 0)).toBe(sum)
      },
    )
    fc.assert(property, RUNS)
  })
})

describe('a sum of figures', () => {
  const open = (atMost: number) => ({
    figure: { cents: null, atLeastCents: cents(0), atMostCents: cents(atMost), missing: ['pay'] },
    within: { balance: 'cap', cents: cents(50) },
  })

  it('that share a balance is at most that balance', () => {
    expect(sumCells([open(40), open(40)])).toEqual({ cents: null, atLeastCents: 0, atMostCents: 50, missing: ['pay'] })
    expect(sumCells([open(20), open(20)])).toMatchObject({ atMostCents: 40 })
    expect(sumCells([open(40), { figure: { cents: cents(7), missing: [] } }])).toMatchObject({
      atLeastCents: 7,
      atMostCents: 47,
    })
  })

  it('of which one has no bound has none', () => {
    const sum = sumCells([
      open(40),
      { figure: { cents: null, atLeastCents: cents(3), missing: ['car'], illustrative: true } },
    ])
    expect(sum).toEqual({ cents: null, atLeastCents: 3, missing: ['pay', 'car'], illustrative: true })
  })
})
