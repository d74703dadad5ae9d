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
