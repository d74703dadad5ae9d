import { describe, expect, it } from 'vitest'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', name: 'City of Ionia', side: 'agency' },
  { id: 'schools', name: 'Ionia Schools', side: 'district' },
]
const TO_CITY = { from: 'schools', to: 'city' }

/** The schools pay half of $100,000 a year; the first year came to this instead. */
const cameTo = (amount: number, billing: object): Breakdown =>
  settleFile({
    parties: PARTIES,
    years: TWO_YEARS,
    costLines: [{ id: 'pay', amount: 100_000, trueUp: 'amount' }],
    billing: [{ ...TO_CITY, payments: ['09-01', '01-01'], ...billing }],
    actuals: { amounts: { pay: { y1: amount } } },
  })

const BILLED_WHOLE = { alreadyBilled: { y1: [25_000, 25_000] } }
const told = ({ payments }: Breakdown) =>
  payments.map(({ fromId, dueOn, figure }) => [fromId, dueOn, figure.cents === null ? null : figure.cents / 100])
const messages = ({ warnings }: Breakdown) => warnings.map(({ message }) => message)

describe('a year that was billed whole and comes out lower', () => {
  it('is paid back: half of $91,000 is $45,500, of $50,000 that went out $4,500 is too much', () => {
    const breakdown = cameTo(91_000, BILLED_WHOLE)
    expect(wordPayments(breakdown).slice(0, 3)).toEqual([
      'Payment 1 of 2 for y1, due September 1, 2024: $25,000 from Ionia Schools to City of Ionia.',
      'Payment 2 of 2 for y1, due January 1, 2025: $25,000 from Ionia Schools to City of Ionia.',
      'Refund for y1: $4,500 from City of Ionia to Ionia Schools.',
    ])
    expect(breakdown.payments[2]).toMatchObject({ number: 3, count: 3, refund: true, dueOn: null })
    expect(breakdown.settlements[0]?.unbilled.cents).toBe(0)
    expect(messages(breakdown)).toEqual([
      'Ionia Schools paid $4,500 too much for y1; City of Ionia pays it back. The terms name no day for it.',
    ])
    expect(breakdown.warnings[0]).toMatchObject({ name: 'paid-too-much', differenceCents: 450_000, yearId: 'y1' })
  })

  it('is a refund on a day that is left for it, and nothing is warned of', () => {
    const breakdown = cameTo(91_000, { payments: ['09-01', '01-01', '05-01'], ...BILLED_WHOLE })
    expect(wordPayments(breakdown)[2]).toBe(
      'Refund for y1, due May 1, 2025: $4,500 from City of Ionia to Ionia Schools.',
    )
    expect(messages(breakdown)).toEqual([])
  })

  it('and higher is in no payment, and is warned of', () => {
    expect(messages(cameTo(110_000, BILLED_WHOLE))).toEqual([
      '$5,000 of what Ionia Schools owes City of Ionia for y1 is in no payment.',
    ])
  })

  it('that rounding up passes is said as more than is owed', () => {
    const rounding = { to: 1_000, mode: 'up' }
    const breakdown = cameTo(100_000, { payments: 12, rounding, residue: 'unbilled' })
    expect(messages(breakdown)[0]).toBe(
      'The payments from Ionia Schools to City of Ionia for y1 come to $10,000 more than is owed.',
    )
  })

  it('is paid back by a party that netting turned around too, with what went out', () => {
    const breakdown = settleFile({
      parties: PARTIES,
      costLines: [
        { id: 'pay', amount: 20_000 },
        { id: 'guards', amount: 50_000, incurredBy: 'schools' },
      ],
      split: [{ when: { costLines: ['guards'] }, steps: [{ rest: 'city' }] }, { steps: [{ rest: 'schools' }] }],
      billing: [{ ...TO_CITY, payments: 2, net: true, alreadyBilled: { y1: [5_000, 5_000] } }],
    })
    expect(told(breakdown)).toEqual([
      ['schools', null, 5_000],
      ['schools', null, 5_000],
      ['city', null, 40_000],
    ])
  })
})

describe('a year of which the cost is a published range', () => {
  /** Half of $80,000 to $120,000; $50,000 went out for the first year. */
  const between = (billing: object) =>
    wordPayments(
      settleFile({
        parties: PARTIES,
        years: TWO_YEARS,
        costLines: [{ id: 'pay', amount: { low: 80_000, high: 120_000 } }],
        billing: [{ ...TO_CITY, payments: ['09-01', '01-01'], ...BILLED_WHOLE, ...billing }],
      }),
    )

  it('may be paid back as much as the lower end leaves', () => {
    expect(between({})[2]).toBe('Refund for y1: $0 to $10,000 from City of Ionia to Ionia Schools.')
  })

  it('lowers or raises the first payment of the next, and no credit is said to be sure', () => {
    expect(between({ difference: 'nextYear' })[2]).toBe(
      'Payment 1 of 2 for y2, due September 1, 2025: $10,000 to $40,000 from Ionia Schools to City of Ionia.',
    )
  })
})

describe('a difference that is set against the next year', () => {
  const NEXT = { difference: 'nextYear', ...BILLED_WHOLE }

  it('is credit of its first payment where too much was paid', () => {
    const breakdown = cameTo(91_000, NEXT)
    expect(told(breakdown).slice(2)).toEqual([
      ['schools', '2025-09-01', 20_500],
      ['schools', '2026-01-01', 25_000],
    ])
    expect(wordPayments(breakdown)[2]).toBe(
      'Payment 1 of 2 for y2, due September 1, 2025: $20,500 from Ionia Schools to City of Ionia, after $4,500 of credit.',
    )
    expect(breakdown.settlements.map(({ carriedOn, creditUsed }) => [carriedOn?.cents, creditUsed.cents])).toEqual([
      [-450_000, 0],
      [undefined, 450_000],
    ])
    expect(messages(breakdown)).toEqual([])
  })

  it('is added to it where too little was', () => {
    expect(wordPayments(cameTo(110_000, NEXT))[2]).toBe(
      'Payment 1 of 2 for y2, due September 1, 2025: $30,000 from Ionia Schools to City of Ionia, with $5,000 owed from before.',
    )
  })

  it('is paid back where there is no next year', () => {
    const last = { difference: 'nextYear', years: ['y1'], ...BILLED_WHOLE }
    expect(told(cameTo(91_000, last)).at(-1)).toEqual(['city', null, 4_500])
  })

  it('does nothing while payments of the year have not gone out', () => {
    const open = { difference: 'nextYear', alreadyBilled: { y1: [25_000] } }
    expect(told(cameTo(91_000, open)).slice(0, 3)).toEqual([
      ['schools', '2024-09-01', 25_000],
      ['schools', '2025-01-01', 20_500],
      ['schools', '2025-09-01', 25_000],
    ])
  })
})
