import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const PLAN = { from: 'schools', to: 'city' }
const ALL_TO_SCHOOLS = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
const boundsOf = ({ cents, atLeastCents, atMostCents }: Figure) =>
  cents === null ? [atLeastCents ?? null, atMostCents ?? null] : [cents, cents]

describe('credit against two payments of a sum from $1,000 to $2,000', () => {
  /** The credit used, in all, what is left of it, and what each payment still comes to. */
  function met(openingCredit: unknown, isLimited = true) {
    const { settlements, payments, warnings } = settleFile({
      costLines: [
        { id: 'pay', amount: 1_000 },
        { id: 'car', amount: null },
      ],
      split: ALL_TO_SCHOOLS,
      limits: isLimited ? [{ id: 'cap', on: 'schools', per: ['year'], atMost: 2_000 }] : [],
      billing: [{ ...PLAN, payments: 2, openingCredit }],
    })
    const [year] = settlements
    return {
      used: year && boundsOf(year.creditUsed),
      left: year && boundsOf(year.creditLeft),
      paid: payments.map(({ figure }) => boundsOf(figure)),
      warned: warnings.filter(({ name }) => name === 'credit-left').map(({ message }) => message),
    }
  }

  it('is used whole by the first where that is surely more', () => {
    expect(met(300)).toEqual({
      ...{ used: [30_000, 30_000], left: [0, 0], warned: [] },
      paid: [
        [20_000, 70_000],
        [50_000, 100_000],
      ],
    })
  })

  it('is never used beyond what there is, nor less than the first payment may use', () => {
    expect(met(700)).toEqual({
      ...{ used: [50_000, 70_000], left: [0, 0], warned: [] },
      paid: [
        [0, 30_000],
        [30_000, 100_000],
      ],
    })
    expect(met(700, false)).toMatchObject({
      used: [50_000, 70_000],
      paid: [
        [0, null],
        [30_000, null],
      ],
    })
  })

  it('is left over where it is more than both', () => {
    expect(met(5_000)).toEqual({
      ...{ used: [100_000, 200_000], left: [300_000, 400_000] },
      warned: ['Of the credit of schools, at least $3,000, at most $4,000 is not used up by its payments.'],
      paid: [
        [0, 0],
        [0, 0],
      ],
    })
  })

  it('below zero is added to the first', () => {
    expect(met(-700)).toMatchObject({
      ...{ used: [-70_000, -70_000], left: [0, 0] },
      paid: [
        [120_000, 170_000],
        [50_000, 100_000],
      ],
    })
  })

  it('that is not recorded leaves payments at most what they are', () => {
    const notRecorded = { byYear: { y1: null } }
    expect(met(notRecorded)).toMatchObject({
      ...{ used: [0, 200_000], left: [0, null] },
      paid: [
        [0, 100_000],
        [0, 100_000],
      ],
    })
    expect(met(notRecorded, false).used).toEqual([0, null])
  })
})

describe('a year that is turned around', () => {
  const turned = (payments: unknown, billing: object = {}) =>
    settleFile({
      costLines: [
        { id: 'pay', amount: 500 },
        { id: 'room', amount: 1_000, incurredBy: 'schools' },
      ],
      split: [{ when: { costLines: ['room'] }, steps: [{ rest: 'city' }] }, { steps: [{ rest: 'schools' }] }],
      billing: [{ ...PLAN, net: true, payments, ...billing }],
    })

  it('is paid back by the same parts, and no fixed sum of the other side', () => {
    expect(wordPayments(turned([{ part: '40%' }, { amount: 100 }, { rest: true }]))).toEqual([
      'Payment 1 of 3 for y1: $200 from city to schools.',
      'Payment 2 of 3 for y1: nothing is due from city to schools.',
      'Payment 3 of 3 for y1: $300 from city to schools.',
    ])
  })

  it('uses no credit', () => {
    const { settlements, warnings, ...breakdown } = turned(2, { openingCredit: 70 })
    expect(wordPayments({ ...breakdown, settlements, warnings })).toEqual([
      'Payments 1 to 2 of 2 for y1, each: $250 from city to schools.',
    ])
    expect(settlements[0]?.creditLeft.cents).toBe(7_000)
    expect(warnings.map(({ message }) => message)).toEqual([
      'In y1 city owes schools more than it is owed: city pays $500 to schools.',
      '$70 of the credit of schools is not used up by its payments.',
    ])
  })
})

describe('refunds in words', () => {
  const told = (payments: unknown, billing: object = {}) =>
    wordPayments(
      settleFile({
        costLines: [{ id: 'pay', amount: 0 }],
        split: ALL_TO_SCHOOLS,
        billing: [{ ...PLAN, payments, alreadyBilled: { y1: [50] }, ...billing }],
      }),
    )

  it('are told together where they are alike', () => {
    expect(told([{ part: '40%' }, { part: '30%' }, { part: '30%' }])).toEqual([
      'Payment 1 of 3 for y1: $50 from schools to city.',
      'Refunds for y1, each: $25 from city to schools.',
    ])
  })

  it('are less what was owed from before', () => {
    expect(told([{ part: '40%' }, { part: '60%' }], { openingCredit: -10 })[1]).toBe(
      'Refund for y1: $40 from city to schools, less $10 owed from before.',
    )
  })
})
