import { describe, expect, it } from 'vitest'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const TO_CITY = { from: 'schools', to: 'city' }
const ALL_TO_SCHOOLS = [{ steps: [{ rest: 'schools' }] }]

const warned = (parts: object) => settleFile(parts).warnings.map(({ name, message }) => [name, message])
const paid = (parts: object) => settleFile(parts).payments.map(({ figure }) => figure.cents)

describe('a payment', () => {
  it('is numbered, and says no more than the terms do', () => {
    const { payments } = settleFile({ billing: [{ ...TO_CITY, payments: 2 }] })
    const each = { yearId: 'y1', fromId: 'schools', toId: 'city', count: 2, dueOn: null }
    expect(payments).toStrictEqual([
      { ...each, number: 1, figure: { cents: 2_500_000, missing: [] } },
      { ...each, number: 2, figure: { cents: 2_500_000, missing: [] } },
    ])
  })

  it('of cents that do not divide: the first or the last takes what is left over', () => {
    const billing = (residue: string) => [{ ...TO_CITY, payments: 3, residue }]
    const parts = { costLines: [{ id: 'pay', amount: 100 }], split: ALL_TO_SCHOOLS }
    expect(paid({ ...parts, billing: billing('first') })).toEqual([3_334, 3_333, 3_333])
    expect(paid({ ...parts, billing: billing('last') })).toEqual([3_333, 3_333, 3_334])
  })

  it('of a debt between bounds is its part of the bounds; the last may be a cent more or less', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: 100 }]
    const costLines = [
      { id: 'pay', amount: 50 },
      { id: 'car', amount: null },
    ]
    const { payments } = settleFile({
      costLines,
      limits,
      split: ALL_TO_SCHOOLS,
      billing: [{ ...TO_CITY, payments: 3 }],
    })
    const between = (atLeastCents: number, atMostCents: number) => ({
      cents: null,
      atLeastCents,
      atMostCents,
      missing: ['car, y1'],
    })
    expect(payments.map(({ figure }) => figure)).toEqual([
      between(1_667, 3_333),
      between(1_667, 3_333),
      between(1_666, 3_334),
    ])
  })

  it('of a debt of which nothing is known has no bounds', () => {
    const parties = [
      { id: 'city', side: 'agency' },
      { id: 'schools', side: 'district' },
    ]
    const guards = { id: 'guards', amount: null, incurredBy: 'schools' }
    const { payments } = settleFile({
      parties,
      costLines: [{ id: 'pay', amount: null }, guards],
      billing: [{ ...TO_CITY, payments: 2, net: true }],
    })
    expect(payments[0]?.figure).toEqual({ cents: null, missing: ['pay, y1', 'guards, y1'] })
  })

  it('for an illustrative cost is illustrative', () => {
    const costLines = [{ id: 'pay', amount: 1_000, basis: 'illustrative' }]
    const { payments, settlements } = settleFile({ costLines, billing: [{ ...TO_CITY, payments: 1 }] })
    expect(payments[0]?.figure).toEqual({ cents: 50_000, missing: [], illustrative: true })
    expect(settlements[0]?.unbilled).toEqual({ cents: 0, missing: [], illustrative: true })
    const open = settleFile({ costLines: [{ ...costLines[0], amount: null }], billing: [{ ...TO_CITY, payments: 1 }] })
    expect(open.payments[0]?.figure.illustrative).toBe(true)
  })
})

describe('netting', () => {
  const both = (guards: number) => ({
    parties: [
      { id: 'city', name: 'City of Elm', side: 'agency' },
      { id: 'schools', name: 'Elm Schools', side: 'district' },
    ],
    costLines: [
      { id: 'pay', amount: 10_000 },
      { id: 'guards', amount: guards, incurredBy: 'schools' },
    ],
    billing: [{ ...TO_CITY, payments: 2, net: true }],
  })

  it('that comes to nothing turns nothing around', () => {
    const { payments, warnings, settlements } = settleFile(both(10_000))
    expect(payments).toMatchObject([
      { fromId: 'schools', toId: 'city', figure: { cents: 0 } },
      { fromId: 'schools', toId: 'city', figure: { cents: 0 } },
    ])
    expect(warnings).toEqual([])
    expect(settlements).toMatchObject([
      { owed: { cents: 500_000 }, netted: { cents: 500_000 }, unbilled: { cents: 0 } },
    ])
  })

  it('that turns the payments around says who pays whom how much', () => {
    expect(warned(both(40_000))).toEqual([
      [
        'payment-reversed',
        'In y1 City of Elm owes Elm Schools more than it is owed: City of Elm pays $15,000 to Elm Schools.',
      ],
    ])
  })

  it('that turns them around leaves credit brought forward as it was', () => {
    const { billing, ...rest } = both(40_000)
    const { payments, settlements } = settleFile({ ...rest, billing: [{ ...billing[0], openingCredit: 100 }] })
    expect(payments.map(({ figure }) => figure.cents)).toEqual([750_000, 750_000])
    expect(settlements).toMatchObject([{ creditUsed: { cents: 0 }, creditLeft: { cents: 10_000 } }])
  })

  it('is done only where the terms say so', () => {
    expect(paid({ ...both(40_000), billing: [{ ...TO_CITY, payments: 2 }] })).toEqual([250_000, 250_000])
  })
})

describe('several plans', () => {
  const parties = [
    { id: 'sheriff', side: 'agency' },
    { id: 'city', side: 'other' },
    { id: 'schools', side: 'district' },
    { id: 'college', side: 'district' },
  ]
  const costLines = [{ id: 'pay', amount: 90_000, incurredBy: 'sheriff', billedBy: 'city' }]
  const steps = [{ shares: { schools: '50%', college: '1/3', sheriff: '1/10' } }, { rest: 'city' }]

  it('each pay the debt between their own two parties', () => {
    const { payments } = settleFile({
      parties,
      costLines,
      split: [{ steps }],
      billing: [
        { from: 'city', to: 'sheriff', payments: 1 },
        { from: 'college', to: 'city', payments: 1 },
        { from: 'schools', to: 'city', payments: 1 },
      ],
    })
    expect(payments.map(({ fromId, toId, figure }) => [fromId, toId, figure.cents])).toEqual([
      ['city', 'sheriff', 8_100_000],
      ['college', 'city', 3_000_000],
      ['schools', 'city', 4_500_000],
    ])
  })

  it('pay nothing where nothing is owed', () => {
    expect(paid({ parties, costLines, billing: [{ from: 'schools', to: 'sheriff', payments: 1 }] })).toEqual([0])
  })
})

describe('who owes whom', () => {
  const debts = (parts: object) =>
    settleFile(parts).debts.map(({ fromId, toId, figure }) => [fromId, toId, figure.cents])

  it('leaves out cost in kind', () => {
    const costLines = [
      { id: 'pay', amount: 1_000 },
      { id: 'office', amount: 600, inKind: true },
    ]
    expect(debts({ costLines })).toEqual([['schools', 'city', 50_000]])
  })

  it('leaves out a debt of nothing', () => {
    expect(debts({ split: [{ steps: [{ shares: { schools: '0%' } }, { rest: 'city' }] }] })).toEqual([])
  })

  it('leaves out what a party bears of the cost that it incurred, billed on or not', () => {
    const parties = [
      { id: 'sheriff', side: 'agency' },
      { id: 'city', side: 'other' },
    ]
    const costLines = [{ id: 'pay', amount: 1_000, incurredBy: 'sheriff', billedBy: 'city' }]
    expect(debts({ parties, costLines, split: [{ steps: [{ rest: 'sheriff' }] }] })).toEqual([])
  })

  it('has a grant owed by the party that receives it, unless that party incurred the cost', () => {
    const split = [{ steps: [{ amounts: { grant: 400 } }, { rest: 'city' }] }]
    const costLines = [{ id: 'pay', amount: 1_000 }]
    expect(debts({ sources: [{ id: 'grant', paidTo: 'schools' }], costLines, split })).toEqual([
      ['schools', 'city', 40_000],
    ])
    expect(debts({ sources: [{ id: 'grant', paidTo: 'city' }], costLines, split })).toEqual([])
    expect(debts({ sources: [{ id: 'grant' }], costLines, split })).toEqual([])
  })
})

describe('credit brought forward', () => {
  const years = TWO_YEARS
  const parties = [
    { id: 'city', side: 'agency' },
    { id: 'schools', name: 'Elm Schools', side: 'district' },
  ]
  const file = (amounts: object, openingCredit: unknown) => ({
    years,
    parties,
    costLines: [{ id: 'pay', amount: { byYear: amounts } }],
    split: ALL_TO_SCHOOLS,
    billing: [{ ...TO_CITY, payments: 2, openingCredit }],
  })

  it('beyond the payments of a year runs on into the next', () => {
    const { payments, settlements } = settleFile(file({ y1: 100, y2: 100 }, { byYear: { y1: 130 } }))
    expect(payments.map(({ figure, creditUsedCents }) => [figure.cents, creditUsedCents])).toEqual([
      [0, 5_000],
      [0, 5_000],
      [2_000, 3_000],
      [5_000, undefined],
    ])
    expect(settlements.map(({ creditUsed, creditLeft }) => [creditUsed.cents, creditLeft.cents])).toEqual([
      [10_000, 3_000],
      [3_000, 0],
    ])
  })

  it('that the payments of all years do not use up is warned of', () => {
    const { warnings } = settleFile(file({ y1: 100, y2: 100 }, { byYear: { y1: 250 } }))
    expect(warnings).toEqual([
      {
        name: 'credit-left',
        message: '$50 of the credit of Elm Schools is not used up by its payments.',
        aboutId: 'schools',
        differenceCents: 5_000,
      },
    ])
  })

  it('is not said to be left while a payment is not recorded that may use it up', () => {
    const names = (amounts: object) =>
      settleFile(file(amounts, { byYear: { y1: 250, y2: 0 } })).warnings.map(({ name }) => name)
    expect(names({ y1: null, y2: 100 })).toEqual(['not-recorded'])
    expect(names({ y1: 100, y2: null })).toEqual(['not-recorded'])
  })

  it('below zero is a debit: the first payment takes it, known or not', () => {
    expect(paid(file({ y1: 100, y2: 100 }, { byYear: { y1: -30 } }))).toEqual([8_000, 5_000, 5_000, 5_000])
    const { payments } = settleFile(file({ y1: null, y2: 100 }, { byYear: { y1: -30, y2: 0 } }))
    expect(payments.map(({ figure }) => figure.cents)).toEqual([null, null, 5_000, 5_000])
    expect(payments.map(({ figure }) => figure.atLeastCents)).toEqual([3_000, 0, undefined, undefined])
  })
})

describe('what is never billed', () => {
  it('is said with its sum, of whom and to whom', () => {
    const rounding = { to: 1, mode: 'down' }
    const { warnings } = settleFile({
      parties: [
        { id: 'city', name: 'City of Elm', side: 'agency' },
        { id: 'schools', name: 'Elm Schools', side: 'district' },
      ],
      billing: [{ ...TO_CITY, payments: 12, rounding, residue: 'unbilled' }],
    })
    expect(warnings).toEqual([
      {
        name: 'never-billed',
        message: '$8 of what Elm Schools owes City of Elm for y1 is in no payment.',
        yearId: 'y1',
        aboutId: 'schools',
        differenceCents: 800,
      },
    ])
  })

  it('is all that is owed for a year on which no payment falls', () => {
    const file = (amount: number | null) => ({
      years: TWO_YEARS,
      costLines: [{ id: 'pay', amount: { byYear: { y1: 100, y2: amount } } }],
      billing: [{ ...TO_CITY, payments: ['2024-12-01'] }],
    })
    expect(warned(file(100))).toEqual([['never-billed', '$50 of what schools owes city for y2 is in no payment.']])
    expect(settleFile(file(null)).warnings[1]).toStrictEqual({
      name: 'never-billed',
      message: 'An amount not recorded of what schools owes city for y2 is in no payment.',
      yearId: 'y2',
      aboutId: 'schools',
    })
  })
})
