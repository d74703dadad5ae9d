import { describe, expect, it } from 'vitest'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'
import { officer, plan } from './officer-with-overtime'

type Parts = Parameters<typeof settleFile>[0]

/** "extra 1/1 no day 5000": for which lines, which of how many, due when, dollars; a refund goes back. */
const paid = (parts: Parts) =>
  settleFile(parts).payments.map(({ forLines, number, count, dueOn, fromId, figure }) =>
    [
      forLines?.join('+') ?? 'rest',
      `${number}/${count}`,
      dueOn ?? 'no day',
      figure.cents === null ? 'not recorded' : (fromId === 'schools' ? 1 : -1) * (figure.cents / 100),
    ].join(' '),
  )
const TENTHS = [
  ...Array.from({ length: 9 }, (_, at) => `rest ${at + 1}/10 no day 12931.39`),
  'rest 10/10 no day 12931.4',
]

describe('payments for some cost lines', () => {
  it('leave the others exact where theirs is not recorded', () => {
    expect(paid(officer(null))).toEqual(['extra 1/1 no day not recorded', ...TENTHS])
    expect(settleFile(officer(null)).debts[0]?.figure).toMatchObject({ cents: null, atLeastCents: 12_931_391 })
  })

  it('are theirs alone where it is', () => {
    expect(paid(officer(5_000))).toEqual(['extra 1/1 no day 5000', ...TENTHS])
  })

  it('lie within the range of theirs, and the others are exact', () => {
    const { payments } = settleFile(officer({ low: 5_000, high: 6_000 }))
    expect(payments.map(({ figure }) => figure.cents)).toEqual([null, ...Array(9).fill(1_293_139), 1_293_140])
    expect(payments[0]?.figure).toMatchObject({ atLeastCents: 500_000, atMostCents: 600_000 })
  })

  it('are for what no earlier plan is for, in the order of listing', () => {
    const lines = [
      { id: 'pay', category: 'salary', amount: 100_000 },
      { id: 'extra', category: 'salary', amount: 1_000 },
      { id: 'car', category: 'vehicle', amount: 10 },
    ]
    const both = [plan({ costLines: ['salary', 'vehicle'] }, 1), plan({ costLines: ['extra'] }, 1)]
    expect(paid({ costLines: lines, billing: both.toReversed() })).toEqual([
      'extra 1/1 no day 500',
      'pay+car 1/1 no day 50005',
    ])
  })

  it('leave in no payment what no plan is for, and say nothing of it', () => {
    const alone = settleFile(officer(5_000, { billing: [plan({ costLines: ['pay'] }, 10)] }))
    expect(alone.payments).toHaveLength(10)
    expect(alone.debts.map(({ figure }) => figure.cents)).toEqual([13_431_391])
    expect(alone.warnings).toEqual([])
  })

  it('may be those of a position', () => {
    const costLines = [
      { id: 'a', name: 'Salary', position: 'high', amount: 100 },
      { id: 'b', name: 'Salary', position: 'middle', amount: 300 },
    ]
    const positions = [
      { id: 'high', name: 'High school', headcount: 1 },
      { id: 'middle', headcount: 1 },
    ]
    const breakdown = settleFile({ costLines, positions, billing: [plan({ positions: ['high'] }, 1), plan(null, 2)] })
    expect(wordPayments(breakdown)).toEqual([
      'Payment for Salary (High school), y1: $50 from schools to city.',
      'Payments 1 to 2 of 2 for y1, each: $75 from schools to city.',
    ])
  })

  it('are none in a year in which there is none of their lines', () => {
    const [pay] = officer(0).costLines
    const costLines = [pay, { id: 'extra', category: 'overtime', years: ['y2'], amount: 100 }]
    expect(paid(officer(0, { costLines, years: TWO_YEARS })).filter((each) => each.startsWith('extra'))).toEqual([
      'extra 1/1 no day 100',
    ])
  })
})

describe('what the other owes', () => {
  /** The schools owe half of the salary, the city the half of a room. */
  const rooms = (billing: object[]) => ({
    costLines: [
      { id: 'pay', category: 'salary', amount: 100_000 },
      { id: 'extra', category: 'overtime', amount: 4_000 },
      { id: 'room', category: 'room', amount: 10_000, incurredBy: 'schools' },
    ],
    billing,
  })

  it('of the same cost lines is set against them', () => {
    const billing = [plan({ costLines: ['pay', 'room'] }, 3, { net: true }), plan(null, 1)]
    expect(paid(rooms(billing))).toEqual([
      'pay+room 1/3 no day 15000',
      'pay+room 2/3 no day 15000',
      'pay+room 3/3 no day 15000',
      'rest 1/1 no day 2000',
    ])
  })

  it('of others is not', () => {
    const billing = [plan({ costLines: ['pay'] }, 1, { net: true }), plan(null, 1, { net: true })]
    expect(paid(rooms(billing))).toEqual(['pay 1/1 no day 50000', 'rest 1/1 no day -3000'])
    const ways = [plan({ costLines: ['pay'] }, 1, { net: true }), { from: 'city', to: 'schools', payments: 1 }]
    expect(paid(rooms(ways))).toEqual(['pay 1/1 no day 50000', 'rest 1/1 no day -5000'])
  })
})

describe('of payments for some cost lines', () => {
  const quarters = ['09-30', '12-31', '03-31', '06-30']
  const lines = [
    { id: 'pay', category: 'salary', amount: 73_000 },
    { id: 'extra', category: 'overtime', amount: 7_300 },
  ]
  const two = { costLines: lines, years: TWO_YEARS, split: [{ steps: [{ rest: 'schools' }] }] }

  it('each plan goes on until its first payment due when the agreement ended', () => {
    const billing = [plan({ costLines: ['extra'] }, ['07-15']), plan(null, quarters)]
    // 92 of 365 days: $18,400 and $1,840.
    expect(paid({ ...two, billing, endedOn: '2024-09-30' })).toEqual([
      'extra 1/1 2024-07-15 1840',
      'rest 1/1 2024-09-30 18400',
    ])
  })

  it('what went out beyond the end comes back from each, and what went out for later years is credit in its own', () => {
    const billing = [
      plan({ costLines: ['extra'] }, 1, { alreadyBilled: { y1: [7_300], y2: [1_000] } }),
      plan(null, quarters, { alreadyBilled: { y1: [18_250], y2: [18_250] } }),
    ]
    const ended = settleFile({ ...two, billing, endedOn: '2025-06-30' })
    expect(paid({ ...two, billing, endedOn: '2025-06-30' })).toEqual([
      'extra 1/1 no day 7300',
      'rest 1/4 2024-09-30 18250',
      'rest 2/4 2024-12-31 0',
      'rest 3/4 2025-03-31 18250',
      'rest 4/4 2025-06-30 18250',
    ])
    expect(ended.warnings.map(({ message }) => message)).toEqual([
      '$1,000 of the credit of schools for extra is not used up by its payments.',
    ])
    expect(paid({ ...two, billing, endedOn: '2024-09-30' }).filter((each) => each.startsWith('extra'))).toEqual([
      'extra 1/1 no day 7300',
      'extra 2/2 2024-09-30 -5460',
    ])
  })

  it('the difference and credit run on in their own plan', () => {
    const billing = [
      plan({ costLines: ['extra'] }, 1, { alreadyBilled: { y1: [7_000] }, difference: 'nextYear' }),
      plan(null, 2, { openingCredit: { byYear: { y1: 500 } } }),
    ]
    expect(paid({ ...two, billing })).toEqual([
      'extra 1/1 no day 7000',
      'extra 1/1 no day 7600',
      'rest 1/2 no day 36000',
      'rest 2/2 no day 36500',
      'rest 1/2 no day 36500',
      'rest 2/2 no day 36500',
    ])
  })

  it('warnings name their cost lines', () => {
    const billing = [
      plan({ costLines: ['extra'] }, 3, { residue: 'unbilled' }),
      plan(null, 1, { alreadyBilled: { y1: [80_000] } }),
    ]
    const { warnings } = settleFile({ ...two, years: TWO_YEARS.slice(0, 1), billing })
    expect(warnings.map(({ message }) => message)).toEqual([
      '$0.01 of what schools owes city for extra, y1 is in no payment.',
      'schools paid $7,000 too much for y1; city pays it back. The terms name no day for it.',
    ])
  })
})
