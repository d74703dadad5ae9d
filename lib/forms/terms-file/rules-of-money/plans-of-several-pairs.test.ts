import { describe, expect, it } from 'vitest'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'county', side: 'other' },
  { id: 'schools', side: 'district', parts: ['north', 'south'] },
]
const YEARS = ['y1', 'y2'].map((id, at) => ({ id, startsOn: `${2025 + at}-07-01`, endsOn: `${2026 + at}-06-30` }))
const BILLING = [
  { from: 'schools', to: 'city', when: { costLines: ['overtime'] }, payments: 1 },
  { from: 'schools', to: 'county', payments: 3 },
  { from: 'schools', to: 'city', years: ['y1'], payments: 2 },
]
/** The city pays out pay and overtime, the county dispatch; the schools bear it all, and their parts owe it to them. */
const settled = (more: object = {}) =>
  settleFile({
    parties: PARTIES,
    years: YEARS,
    costLines: [
      { id: 'pay', amount: 100 },
      { id: 'overtime', amount: 30 },
      { id: 'dispatch', amount: 60, incurredBy: 'county' },
    ],
    split: [{ steps: [{ rest: 'schools' }] }],
    allocations: [
      { of: 'schools', by: 'campus', owed: true, steps: [{ shares: { north: '25%' } }, { rest: 'south' }] },
      { of: 'schools', by: 'fund', steps: [{ rest: 'north' }] },
    ],
    billing: BILLING,
    ...more,
  })

describe('plans between several parties, one for some cost lines', () => {
  it('each pay what is owed between their own, in their own years', () => {
    const paid = settled().payments.map(({ yearId, toId, number, count, forLines = [], figure }) =>
      [yearId, toId, ...forLines, `${number}/${count}`, figure.cents].join(' '),
    )
    expect(paid).toEqual([
      'y1 city overtime 1/1 3000',
      'y2 city overtime 1/1 3000',
      ...['y1', 'y2'].flatMap((year) => [1, 2, 3].map((number) => `${year} county ${number}/3 2000`)),
      'y1 city 1/2 5000',
      'y1 city 2/2 5000',
    ])
  })

  it('leave what no plan means in no payment', () => {
    const owed = settled().debts.map(({ yearId, toId, figure }) => [yearId, toId, figure.cents])
    expect(owed).toContainEqual(['y2', 'city', 13_000])
  })

  const printed = (figure: object) => settled({ stated: [{ is: 1, ...figure }] }).stated[0]?.ours

  it.each([
    [{ what: 'owes', of: 'schools', line: 'pay', year: 'y1' }, 10_000],
    [{ what: 'owes', of: 'schools', line: ['pay', 'dispatch'], year: 'y1' }, 16_000],
    [{ what: 'owes', of: 'schools', year: 'y1' }, 19_000],
    [{ what: 'owes', of: 'north', line: 'pay', year: 'y1' }, 2_500],
    [{ what: 'owes', of: 'south', line: 'pay', year: 'y1' }, 7_500],
    [{ what: 'owes', of: 'city', line: 'pay', year: 'y1' }, 0],
    [{ what: 'payment', of: 'schools', line: 'overtime' }, 3_000],
    [{ what: 'payment', of: 'schools', line: 'pay', year: 'y1' }, 5_000],
    [{ what: 'payment', of: 'schools', line: 'dispatch' }, 2_000],
    [{ what: 'payment', of: 'schools', line: ['overtime', 'dispatch'] }, 3_000],
  ])('are what printed figures of cost lines speak of: %j', (figure, ours) => {
    expect(printed(figure)).toMatchObject({ cents: ours })
  })
})
