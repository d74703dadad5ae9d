import { describe, expect, it } from 'vitest'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_SCHOOLS = [{ steps: [{ rest: 'schools' }] }]
const dollars = (amount: number | undefined) => (amount === undefined ? null : amount / 100)

/** "5,000" is 5000; "3,000 to 4,000" is [3000, 4000]; no bound is null. */
function inDollars({ cents, atLeastCents, atMostCents }: Figure) {
  return cents === null ? [dollars(atLeastCents), dollars(atMostCents)] : dollars(cents)
}

const told = ({ payments }: Breakdown) =>
  payments.map(({ fromId, toId, figure }) => [`${fromId} to ${toId}`, inDollars(figure)])
const sums = ({ payments }: Breakdown) => payments.map(({ figure }) => inDollars(figure))

/** The schools pay all of these yearly costs in two payments a year. */
function pays(amounts: object, billing: object, parts: object = {}): Breakdown {
  return settleFile({
    years: TWO_YEARS,
    costLines: [{ id: 'pay', amount: { byYear: amounts } }],
    split: ALL_TO_SCHOOLS,
    billing: [{ from: 'schools', to: 'city', payments: 2, ...billing }],
    ...parts,
  })
}

describe('payments that already went out', () => {
  /** The schools owe $20,000 and are owed $50,000: the city owes $30,000. */
  const reversed = (billing: object) =>
    settleFile({
      costLines: [
        { id: 'pay', amount: 20_000 },
        { id: 'guards', amount: 50_000, incurredBy: 'schools' },
      ],
      split: [{ when: { costLines: ['guards'] }, steps: [{ rest: 'city' }] }, ...ALL_TO_SCHOOLS],
      billing: [{ from: 'schools', to: 'city', payments: 4, net: true, ...billing }],
    })

  it('stay as they went out where netting turns the year around: $30,000 and $10,000 come back', () => {
    const breakdown = reversed({ alreadyBilled: { y1: [5_000, 5_000] } })
    expect(told(breakdown)).toEqual([
      ['schools to city', 5_000],
      ['schools to city', 5_000],
      ['city to schools', 20_000],
      ['city to schools', 20_000],
    ])
    expect(breakdown.settlements[0]?.unbilled.cents).toBe(0)
    expect(breakdown.warnings.map(({ message }) => message)).toEqual([
      'In y1 city owes schools more than it is owed: city pays $40,000 to schools.',
    ])
  })

  it('and are caught up with by the next one, where that is how', () => {
    expect(told(reversed({ alreadyBilled: { y1: [5_000, 5_000] }, catchUp: 'next' }))).toEqual([
      ['schools to city', 5_000],
      ['schools to city', 5_000],
      ['city to schools', 32_500],
      ['city to schools', 7_500],
    ])
  })

  it('keep what credit is taken off those that follow: $12,500 stays billed', () => {
    const breakdown = pays({ y1: 25_000, y2: 0 }, { alreadyBilled: { y1: [12_500] }, openingCredit: 5_000 })
    expect(sums(breakdown)).toEqual([12_500, 7_500, 0, 0])
    expect(breakdown.payments.map(({ creditUsedCents }) => creditUsedCents)).toEqual([
      undefined,
      500_000,
      undefined,
      undefined,
    ])
  })

  it('all count, though they are more than the plan has', () => {
    const breakdown = pays({ y1: 10_000, y2: 0 }, { alreadyBilled: { y1: [4_000, 4_000, 5_000] } })
    expect(told(breakdown).slice(0, 4)).toEqual([
      ['schools to city', 4_000],
      ['schools to city', 4_000],
      ['schools to city', 5_000],
      ['city to schools', 3_000],
    ])
    expect(breakdown.settlements[0]?.unbilled.cents).toBe(0)
  })

  it('stand where the debt is not recorded, and lower what is left of a known bound', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: 20_000 }]
    const [known] = [{ alreadyBilled: { y1: [6_000] } }]
    const split = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
    expect(sums(pays({ y1: null, y2: 0 }, known, { limits, split })).slice(0, 2)).toEqual([6_000, [-6_000, 14_000]])
    const threeLeft = { ...known, payments: 4, residue: 'first' }
    expect(sums(pays({ y1: null, y2: 0 }, threeLeft, { limits, split })).slice(0, 4)).toEqual([
      6_000,
      [-2_000, 4_666.67],
      [-2_000, 4_666.67],
      [-2_000, 4_666.67],
    ])
  })

  it('are caught up with by the next one of a debt not recorded: half of it and what the first was short', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: 20_000 }]
    const split = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
    const billing = { payments: 4, alreadyBilled: { y1: [2_000] }, catchUp: 'next', residue: 'unbilled' }
    expect(sums(pays({ y1: null, y2: 0 }, billing, { limits, split })).slice(0, 4)).toEqual([
      2_000,
      [-2_000, 8_000],
      [0, 5_000],
      [0, 5_000],
    ])
  })
})

describe('equal payments of a sum not recorded', () => {
  const atMost50 = { each: 50_000, times: [{ n: 1, unit: 'days', upTo: true }] }
  const monthly = (billing: object) =>
    settleFile({
      costLines: [{ id: 'pay', amount: atMost50 }],
      split: ALL_TO_SCHOOLS,
      billing: [{ from: 'schools', to: 'city', payments: 12, rounding: { to: 1_000 }, ...billing }],
    })

  it('are rounded as payments are, and the last takes what they leave over', () => {
    // of $6,000 eleven times $1,000 go out first; of $41,999.99 eleven times $3,000
    const payments = sums(monthly({}))
    expect(payments.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => [0, 4_000]))
    expect(payments[11]).toEqual([-5_000, 8_999.99])
    expect(sums(monthly({ residue: 'first' }))[0]).toEqual([-5_000, 8_999.99])
  })

  it('leave unbilled at most half a unit for each payment', () => {
    const { settlements, warnings } = monthly({ residue: 'unbilled' })
    expect(settlements.map(({ unbilled }) => inDollars(unbilled))).toEqual([[-6_000, 6_000]])
    expect(warnings.map(({ name }) => name)).toEqual(['not-recorded'])
  })

  it('may come back rounded from the other side, where the sum may be below zero', () => {
    const costLines = [{ id: 'credit', amount: { each: -50, times: [{ n: 1, unit: 'days', upTo: true }] } }]
    const billing = [
      { from: 'schools', to: 'city', payments: 1, rounding: { to: 100, mode: 'up' }, residue: 'unbilled' },
    ]
    // a credit of $50 is paid back as $100, one of nothing as nothing
    expect(sums(settleFile({ costLines, split: ALL_TO_SCHOOLS, billing }))).toEqual([[-100, 0]])
  })

  it('rounded up or down leave less than a unit for each, one way', () => {
    const unbilled = (mode: string) =>
      monthly({ residue: 'unbilled', rounding: { to: 1_000, mode } }).settlements.map((each) =>
        inDollars(each.unbilled),
      )
    expect(unbilled('up')).toEqual([[-11_999.99, 0]])
    expect(unbilled('down')).toEqual([[0, 11_999.99]])
  })
})

describe('credit brought forward', () => {
  it('that names no year is brought forward once, into the first', () => {
    expect(sums(pays({ y1: 100, y2: 100 }, { openingCredit: 30 }))).toEqual([20, 50, 50, 50])
  })

  it('may be used by payments that are not recorded: a later one is then at most what it is', () => {
    const breakdown = pays({ y1: null, y2: 15_000 }, { payments: 1, openingCredit: 5_000 })
    expect(sums(breakdown)).toEqual([
      [0, null],
      [10_000, 15_000],
    ])
    expect(breakdown.settlements.map(({ creditUsed, creditLeft }) => [creditUsed, creditLeft].map(inDollars))).toEqual([
      [
        [0, 5_000],
        [0, 5_000],
      ],
      [[0, 5_000], 0],
    ])
  })

  it('that is not recorded leaves no payment known, and each at most what it is', () => {
    const breakdown = pays({ y1: 100, y2: 60 }, { payments: 1, openingCredit: { byYear: { y1: null } } })
    expect(sums(breakdown)).toEqual([
      [0, 100],
      [0, 60],
    ])
    expect(breakdown.payments[1]?.figure.missing).toEqual(['credit of schools, y1'])
    expect(breakdown.warnings.map(({ message }) => message)).toEqual(['Not recorded: credit of schools, y1.'])
  })

  it('is surely left where even the most that is due does not use it up', () => {
    const atMost20 = { each: 20, times: [{ n: 1, unit: 'days', upTo: true }] }
    const { warnings } = settleFile({
      costLines: [{ id: 'pay', amount: atMost20 }],
      split: ALL_TO_SCHOOLS,
      billing: [{ from: 'schools', to: 'city', payments: 1, openingCredit: 50 }],
    })
    expect(warnings.map(({ message }) => message)).toEqual([
      'Not recorded: number of days, y1.',
      'Of the credit of schools, at least $30, at most $50 is not used up by its payments.',
    ])
  })
})
