import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { readFile } from '@/lib/forms/terms-file/settle-file'

const YEARS = [
  { id: 'FY26', startsOn: '2025-07-01', endsOn: '2026-06-30' },
  { id: 'FY27', startsOn: '2026-07-01', endsOn: '2027-06-30' },
  { id: 'FY28', startsOn: '2027-07-01', endsOn: '2028-06-30' },
]
const PLAN = { from: 'schools', to: 'city', payments: 2 }

/** Plans of the three years to June 30, 2028 as they are when the agreement ends early. */
const ended = (lastDay: string, ...billing: object[]) =>
  endTermsOn(readFile({ years: YEARS, billing: billing.map((each) => ({ ...PLAN, ...each })) }), calendarDate(lastDay))
    .billing
const paymentsOf = (lastDay: string, payments: unknown, billing: object = {}) =>
  ended(lastDay, { payments, ...billing })[0]?.payments

describe('the last day as it was agreed', () => {
  it('is kept of a year that was cut, in the plans that cover it', () => {
    const plans = ended('2027-01-31', { years: ['FY26'] }, { years: ['FY27', 'FY28'] }, { from: 'city', to: 'schools' })
    expect(plans.map(({ agreedEnds }) => agreedEnds)).toEqual([
      undefined,
      { FY27: '2027-06-30' },
      { FY27: '2027-06-30' },
    ])
    expect(plans[0]).not.toHaveProperty('agreedEnds')
  })

  it('stands beside those of earlier ends, and is nothing where the end cuts no year', () => {
    const before = { agreedEnds: { FY26: '2026-07-31' } }
    expect(ended('2027-01-31', before)[0]?.agreedEnds).toEqual({ FY26: '2026-07-31', FY27: '2027-06-30' })
    expect(ended('2027-06-30', {})[0]).not.toHaveProperty('agreedEnds')
  })
})

describe('listed days of an agreement that ended early', () => {
  it('are those that pay for years that are left', () => {
    const days = ['2025-09-01', '2026-09-01', '2027-09-01']
    expect(paymentsOf('2027-06-30', days)).toEqual({ on: ['2025-09-01', '2026-09-01'] })
    expect(paymentsOf('2028-01-31', days)).toEqual({ on: days })
  })

  it('pay for the last year of their own plan that has begun', () => {
    const two = { years: ['FY26', 'FY28'] }
    expect(paymentsOf('2026-06-30', ['2025-09-01', '2026-08-01', '2027-09-01'], two)).toEqual({
      on: ['2025-09-01', '2026-08-01'],
    })
    expect(paymentsOf('2027-06-30', ['2026-09-01', '2027-09-01'], { years: ['FY27', 'FY28'] })).toEqual({
      on: ['2026-09-01'],
    })
  })

  it('of years that all fall away go with them', () => {
    expect(ended('2026-06-30', { payments: ['2026-09-01', '2027-09-01'], years: ['FY27', 'FY28'] })).toEqual([])
  })
})

describe('payments that are not alike of an agreement that ended early', () => {
  it('are those whose days pay for years that are left, in arrears too', () => {
    const parts = [
      { on: '2025-09-01', part: '90%' },
      { on: '2026-07-15', afterYear: true, rest: true },
      { on: '2026-09-01', part: '90%' },
      { on: '2027-07-15', afterYear: true, rest: true },
      { on: '2027-09-01', part: '90%' },
      { on: '2028-07-15', afterYear: true, rest: true },
    ]
    expect(paymentsOf('2026-06-30', parts)).toEqual({ parts: parts.slice(0, 2) })
    expect(paymentsOf('2027-06-30', parts)).toEqual({ parts: parts.slice(0, 4) })
    expect(paymentsOf('2027-12-31', parts)).toEqual({ parts })
  })

  it('stay where their days are of every year, or none', () => {
    const everyYear = [
      { on: '09-01', part: '40%' },
      { on: '07-15', afterYear: true, rest: true },
    ]
    const noDays = [{ part: '40%' }, { rest: true }]
    for (const parts of [everyYear, noDays]) expect(paymentsOf('2026-06-30', parts)).toEqual({ parts })
  })
})

describe('payments so many months apart of an agreement that ended early', () => {
  const monthly = (firstOn: string) => ({ count: 12, firstOn, everyMonths: 1 })

  it('keep their first day in a year that is left', () => {
    expect(paymentsOf('2027-06-30', monthly('2025-07-31'))).toEqual(monthly('2025-07-31'))
    expect(paymentsOf('2027-06-30', monthly('2026-07-31'))).toEqual(monthly('2026-07-31'))
  })

  it('begin in the last year that is left where the first day fell in or after one that falls away', () => {
    expect(paymentsOf('2027-06-30', monthly('2027-07-31'))).toEqual(monthly('2026-07-31'))
    expect(paymentsOf('2027-06-30', monthly('2028-07-15'))).toEqual(monthly('2027-07-15'))
  })
})

describe('what was billed for years that fall away', () => {
  const billed = (first: object, ...others: object[]) => ended('2026-06-30', first, ...others)

  it('is credit of the last year that is left, beside what was brought forward; the others stand', () => {
    const [plan] = billed({ alreadyBilled: { FY26: [100], FY27: [40, 30] }, openingCredit: 5 })
    expect(plan).toMatchObject({
      ...{ alreadyBilledCents: { FY26: [10_000] }, openingCents: { byYear: { FY26: 7_500 } } },
    })
    const [afterTwo] = ended('2027-06-30', { alreadyBilled: { FY26: [100], FY28: [40] } })
    expect(afterTwo).toMatchObject({
      ...{ alreadyBilledCents: { FY26: [10_000] }, openingCents: { byYear: { FY26: 0, FY27: 4_000 } } },
    })
    expect(billed({ alreadyBilled: { FY27: [40] } })[0]).not.toHaveProperty('alreadyBilledCents')
  })

  it('leaves a credit not recorded, where that brought forward is not', () => {
    const [plan] = billed({ alreadyBilled: { FY27: [40] }, openingCredit: { byYear: { FY26: null } } })
    expect(plan?.openingCents).toEqual({ byYear: { FY26: null } })
  })

  it('is credit between the same two, in the plan of that year', () => {
    const plans = billed(
      { from: 'city', years: ['FY26'], to: 'schools' },
      { years: ['FY26'] },
      { years: ['FY27'], alreadyBilled: { FY27: [40] } },
    )
    expect(plans.map(({ openingCents }) => openingCents)).toEqual([undefined, { byYear: { FY26: 4_000 } }])
  })

  it('is credit of nobody else: where the two have no plan of that year, it has one without payments', () => {
    const parties = [
      { id: 'city', side: 'agency' },
      { id: 'schools', side: 'district' },
      { id: 'college', side: 'other' },
    ]
    const file = readFile({
      parties,
      years: YEARS,
      billing: [
        { ...PLAN, from: 'college', years: ['FY26'] },
        { ...PLAN, to: 'college', years: ['FY26'] },
        { ...PLAN, years: ['FY27'], alreadyBilled: { FY27: [40] } },
      ],
    })
    const plans = endTermsOn(file, calendarDate('2026-06-30')).billing
    expect(plans.map(({ openingCents }) => openingCents)).toEqual([
      ...[undefined, undefined],
      { byYear: { FY26: 4_000 } },
    ])
    expect(plans[2]).toMatchObject({ from: 'schools', to: 'city', years: ['FY26'], payments: { on: [] } })
  })
})

describe('prices for a part of the year', () => {
  it('follow the days that are left by themselves: nothing else is taken off', () => {
    const times = ['monthsOfYear', { n: 10, unit: 'hours' }]
    const terms = readFile({ years: YEARS, costLines: [{ id: 'pay', amount: { each: 100, times } }] })
    expect(endTermsOn(terms, calendarDate('2027-01-31')).costLines[0]?.amount).toEqual(terms.costLines[0]?.amount)
  })
})

describe('sums toward what is bought once', () => {
  it('stay whole in an early end, inside a share too; sums toward anything else are for its days', () => {
    const sumOf = (times?: object[]) => ({ each: 73_00, ...(times && { times }) })
    const terms = readFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'schools', side: 'district', parts: ['north', 'south'] },
      ],
      years: YEARS.slice(0, 1),
      costLines: [
        { id: 'pay', amount: 36_500 },
        { id: 'radio', amount: 500, once: true, years: ['FY26'] },
      ],
      split: [{ steps: [{ rest: 'schools' }] }],
      allocations: [['radio'], ['pay'], ['pay', 'radio']].map((costLines) => ({
        ...{ of: 'schools', by: costLines.join(), when: { costLines } },
        steps: [{ amounts: { north: 73 } }, { rest: 'south' }],
      })),
    })
    // July 1 to September 11 are 73 days
    const { allocations, costLines } = endTermsOn(terms, calendarDate('2025-09-11'))
    const served = [{ served: { byYear: { FY26: '73/365' } } }]
    expect(allocations.map(({ steps }) => steps[0])).toEqual([
      { amounts: { north: sumOf() } },
      { amounts: { north: sumOf(served) } },
      { amounts: { north: sumOf(served) } },
    ])
    expect(costLines.map(({ amount }) => amount.times)).toEqual([served, undefined])
  })
})
