import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const ALL = (payer: string, other: string) => [{ shares: { [payer]: '100%' } }, { rest: other }]
const limit = (on: string, line: string, atMost: number) => ({
  ...{ id: `limit on ${on}`, on, when: { costLines: [line, 'car'] }, per: ['year'], atMost },
})
const TO_2000 = [limit('schools', 'pay', 2_000)]

/** The schools owe $1,000 and the cost of a car that is not recorded, which is paid by this plan. */
function settled(payments: unknown, billing: object = {}, parts: object = {}) {
  return settleFile({
    costLines: [
      { id: 'pay', amount: 1_000 },
      { id: 'car', amount: null },
    ],
    split: [{ steps: ALL('schools', 'city') }],
    limits: TO_2000,
    billing: [{ from: 'schools', to: 'city', payments, ...billing }],
    ...parts,
  })
}
const boundsOf = ({ cents, atLeastCents, atMostCents }: Figure) =>
  cents === null ? [atLeastCents ?? null, atMostCents ?? null] : [cents, cents]
const paid = (...args: Parameters<typeof settled>) => settled(...args).payments.map(({ figure }) => boundsOf(figure))
const unbilled = (...args: Parameters<typeof settled>) =>
  settled(...args).settlements.map((year) => boundsOf(year.unbilled))

const WITH_SUM = [{ part: '40%' }, { amount: 100 }, { rest: true }]
const IN_TWO = [{ part: '40%' }, { part: '60%' }]
const IN_THREE = [{ part: '40%' }, { part: '30%' }, { part: '30%' }]
const THIRDS = [{ part: '1/3' }, { part: '2/3' }]

describe('payments that are not alike, of a sum from $1,000 to $2,000', () => {
  it('are parts of both ends; the rest may be off by a cent for each payment', () => {
    expect(paid(WITH_SUM)).toEqual([
      [40_000, 80_000],
      [10_000, 10_000],
      [50_000 - 3, 110_000 + 3],
    ])
    expect(paid(IN_THREE, { catchUp: 'next' })).toEqual([
      [40_000, 80_000],
      [30_000, 60_000],
      [30_000 - 3, 60_000 + 3],
    ])
    expect(paid(THIRDS, { residue: 'first' })).toEqual([
      [33_333 - 2, 66_667 + 2],
      [66_667, 133_333],
    ])
  })

  it('rounded to the dollar may be off by as many dollars', () => {
    expect(paid([{ part: '1/3' }, { rest: true }], { rounding: { to: 1 } })).toEqual([
      [33_300, 66_700],
      [66_700 - 200, 133_300 + 200],
    ])
  })

  it('of which none takes what rounding leaves over, leave as much unbilled at most', () => {
    expect(paid(THIRDS, { residue: 'unbilled' })).toEqual([
      [33_333, 66_667],
      [66_667, 133_333],
    ])
    expect(unbilled(THIRDS, { residue: 'unbilled' })).toEqual([[-2, 2]])
    expect(unbilled(THIRDS, { residue: 'unbilled', rounding: { to: 1 } })).toEqual([[-200, 200]])
    expect(unbilled(THIRDS)).toEqual([[0, 0]])
  })

  it('are at least their parts where nothing bounds the sum above', () => {
    expect(paid(WITH_SUM, {}, { limits: [] })).toEqual([
      [40_000, null],
      [10_000, 10_000],
      [50_000 - 3, null],
    ])
  })
})

describe('payments that are not alike, some of which went out', () => {
  const billed = (...sums: number[]) => ({ alreadyBilled: { y1: sums } })

  it('leave what remains of both ends to the others', () => {
    expect(paid(IN_TWO, billed(400))).toEqual([
      [40_000, 40_000],
      [60_000 - 1, 160_000 + 1],
    ])
  })

  it('leave the difference to the next where that makes it up', () => {
    // 40% is $400 to $800: with 30% and less $500, $200 to $900
    expect(paid(IN_THREE, { ...billed(500), catchUp: 'next' })).toEqual([
      [50_000, 50_000],
      [20_000, 90_000],
      [30_000 - 3, 60_000 + 3],
    ])
  })

  it('leave little sure of the others beside a fixed sum: no more than all that remains', () => {
    expect(paid(WITH_SUM, billed(450))).toEqual([
      [45_000, 45_000],
      [0 - 2, 10_000 + 2],
      [0 - 2, 155_000 + 2],
    ])
    expect(paid(WITH_SUM, { ...billed(450), rounding: { to: 1 } })).toEqual([
      [45_000, 45_000],
      [0 - 200, 10_000 + 200],
      [0 - 200, 155_000 + 200],
    ])
    expect(paid(WITH_SUM, billed(450), { limits: [] })[2]).toEqual([-2, null])
    // of $1,000 at the least $1,080 went out, which a fixed sum of $100 may add to
    expect(paid(WITH_SUM, billed(1_080))[2]).toEqual([-18_000 - 2, 92_000 + 2])
  })

  it('leave the difference unbilled where all went out', () => {
    expect(paid(IN_TWO, billed(400, 600))).toEqual([
      [40_000, 40_000],
      [60_000, 60_000],
    ])
    expect(unbilled(IN_TWO, billed(400, 600))).toEqual([[0, 100_000]])
  })
})

describe('payments of what may turn around', () => {
  /** The city owes the schools for a room whose rent is not recorded, up to a limit where there is one. */
  const net = (payments: unknown, most?: number, limits: object[] = TO_2000) =>
    paid(
      payments,
      { net: true },
      {
        costLines: [
          { id: 'pay', amount: 1_000 },
          { id: 'car', amount: null },
          { id: 'room', amount: null, incurredBy: 'schools' },
        ],
        split: [{ when: { costLines: ['room'] }, steps: ALL('city', 'schools') }, { steps: ALL('schools', 'city') }],
        limits: [
          ...limits,
          ...(most === undefined ? [] : [{ ...limit('city', 'room', most), when: { costLines: ['room'] } }]),
        ],
      },
    )

  it('are at most what they are without it, to a cent, and at least nothing that is known', () => {
    expect(net(WITH_SUM)).toEqual([
      [null, 80_000 + 1],
      [-1, 10_000 + 1],
      [null, 110_000 + 3],
    ])
    expect(net(3)).toEqual([
      [null, 66_667],
      [null, 66_667],
      [null, 66_667],
    ])
  })

  it('are between what comes back and what is owed: from $500 back to $2,000', () => {
    expect(net(WITH_SUM, 1_500)).toEqual([
      [-20_000 - 1, 80_000 + 1],
      [-1, 10_000 + 1],
      [-30_000 - 3, 110_000 + 3],
    ])
    expect(net([{ part: '40%' }, { rest: true }], 1_500)).toEqual([
      [-20_000 - 1, 80_000 + 1],
      [-30_000 - 2, 120_000 + 2],
    ])
    expect(net(3, 1_500)).toEqual([
      [-16_667, 66_667],
      [-16_667, 66_667],
      [-16_667, 66_667],
    ])
  })

  it('are not known at all where neither side is bounded, but for a fixed sum', () => {
    expect(net(WITH_SUM, undefined, [])).toEqual([
      [null, null],
      [-1, 10_000 + 1],
      [null, null],
    ])
    expect(net(2, undefined, [])).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('payments that are not alike, of a known sum', () => {
  const known = (amount: number) => ({ costLines: [{ id: 'pay', amount }], limits: [] })
  const from = (...args: Parameters<typeof settled>) =>
    settled(...args).payments.map(({ fromId, figure }) => [fromId, figure.cents])

  it('leave what rounding does to the rest, wherever it stands, or to nobody', () => {
    expect(paid([{ rest: true }, { part: '1/3' }, { part: '1/3' }], {}, known(100))[0]).toEqual([3_334, 3_334])
    const equal = ['1/3', '1/3', '1/3'].map((part) => ({ part }))
    expect(paid(equal, { residue: 'unbilled' }, known(100))).toEqual(Array(3).fill([3_333, 3_333]))
    expect(unbilled(equal, { residue: 'unbilled' }, known(100))).toEqual([[1, 1]])
  })

  it('of which all went out, and too much, are followed by a refund', () => {
    expect(from(IN_TWO, { alreadyBilled: { y1: [400, 700] } }, known(1_000))).toEqual([
      ['schools', 40_000],
      ['schools', 70_000],
      ['city', 10_000],
    ])
  })

  it('come back by their parts where nothing turned out to be owed', () => {
    expect(from(IN_THREE, { alreadyBilled: { y1: [50] } }, known(0))).toEqual([
      ['schools', 5_000],
      ['city', 2_500],
      ['city', 2_500],
    ])
    const withSum = [{ part: '40%' }, { amount: 100 }, { part: '20%' }, { rest: true }]
    expect(from(withSum, { alreadyBilled: { y1: [60] } }, known(0))).toEqual([
      ['schools', 6_000],
      ['schools', 0],
      ['city', 2_000],
      ['city', 4_000],
    ])
  })
})
