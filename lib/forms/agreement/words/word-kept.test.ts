import { expect, it } from 'vitest'
import { readFile } from '@/lib/forms/terms-file/settle-file'
import { wordKept } from './word-kept'

it('says what the fields of a cost line cannot: a factor, the most a rate may be, a part of the year, what is bought once', () => {
  const { costLines, ...terms } = readFile({
    costLines: [
      { id: 'plain', amount: 5 },
      { id: 'overtime', amount: { each: 41.35, factor: '1.5', times: [{ n: 180, unit: 'hours' }], eachAtMost: 45 } },
      { id: 'pay', amount: { each: 900, times: ['daysOfYear'] } },
      { id: 'radio', name: 'Radio', amount: 6_000, once: true },
    ],
  })
  expect(wordKept({ ...terms, costLines }, { deal: 'half', plan: 'none' })[0]?.words).toEqual([
    'overtime: $41.35, at most $45 × 1.5 (time and a half) × 180 hours.',
    'pay: $900 × the contract year’s part of twelve months by days.',
    'Radio is bought or done once: no part of it is taken off, and it is not renewed.',
  ])
})

it('says what is kept in sentences: a fund with a ceiling, a split that is no deal, payments that are no plan', () => {
  const terms = readFile({
    sources: [{ id: 'fund', name: 'School fund', paidTo: 'schools', years: ['y1'], ceiling: 5_000 }],
    split: [{ when: { costLines: ['pay'] }, steps: [{ shares: { schools: '50%', city: '30%' } }] }],
    billing: [{ from: 'schools', to: 'city', payments: 2, openingCredit: null }],
  })
  expect(wordKept(terms, { deal: 'kept', plan: 'kept' })).toEqual([
    {
      term: 'Kept as it is',
      words: [
        'pay: schools 50%, city 30%.',
        'School fund, a grant or credit, paid to schools, in y1, at most $5,000 in all.',
        'schools to city: 2 equal payments a year, less credit brought forward.',
      ],
    },
  ])
  expect(wordKept(terms, { deal: 'half', plan: 'none' })[0]?.words).toHaveLength(1)
})

it('says payments that are not alike, how a difference is met, and that a year ended early', () => {
  const payments = [
    { on: '2024-09-01', part: '40%' },
    { on: '2025-01-01', amount: 5_000 },
    { on: '2025-09-15', afterYear: true, rest: true },
  ]
  const told = (billing: object) =>
    wordKept(readFile({ billing: [{ from: 'schools', to: 'city', payments, ...billing }] }), { plan: 'kept' })[0]?.words
  expect(told({})).toEqual([
    'schools to city: payments of 40% on September 1, 2024, $5,000 on January 1, 2025 and the rest on September 15, 2025 after the year.',
  ])
  const every = [
    { on: '09-01', part: '90%' },
    { on: '09-15', afterYear: true, rest: true },
  ]
  expect(told({ payments: every, difference: 'nextYear', agreedEnds: { y1: '2025-08-31' } })).toEqual([
    'schools to city: payments of 90% on September 1 and the rest on September 15 after the year. What they miss of a year, or pass it by, is set against the next year’s first payment. Of a year that ended early, the first payment due at or after its end is the last.',
  ])
})

it('says a limit that is a percent of the cost, and the least that a party pays', () => {
  const terms = readFile({
    limits: [{ id: 'cap', on: 'schools', per: ['year'], atMost: { percent: '40%', of: {} } }],
    minimums: [{ id: 'least', on: 'schools', years: ['y1'], atLeast: 15_000 }],
  })
  expect(wordKept(terms, { deal: 'half', plan: 'none' })[0]?.words).toEqual([
    'schools pays at most 40% of all cost lines.',
    'schools pays at least $15,000 in y1.',
  ])
})
