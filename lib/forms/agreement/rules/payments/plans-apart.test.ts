import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readFile } from '@/lib/forms/terms-file/settle-file'
import { draftValuesFrom } from '../../from-version/draft-values-from'
import { readEntry } from '../../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../../testing/form-samples'
import { viewOf } from '../../testing/view-of'
import { readRows, writeRows } from '../../values/rows'
import { namesOfTerms } from '../rule-names'
import { takeRules } from '../take-rules'
import { planRule } from './plan'

const RANGE = { startsOn: '2024-07-01', endsOn: '2025-06-30' } as Parameters<typeof takeRules>[1]
const LINES = [
  { id: 'pay', name: 'Salary', category: 'salary', amount: 100_000 },
  { id: 'extra', name: 'Overtime', category: 'overtime', position: 'sro', amount: null },
]
const file = (parts: object) =>
  readFile({
    years: [{ id: '2024-25', startsOn: '2024-07-01', endsOn: '2025-06-30' }],
    costLines: LINES,
    positions: [{ id: 'sro', name: 'Officer', headcount: 1 }],
    ...parts,
  })
const plan = (payments: number, more: object = {}) => ({ from: 'schools', to: 'city', payments, ...more })

describe('a plan for some cost lines', () => {
  it('is a rule, beside the payments that the section says', () => {
    const when = { costLines: ['overtime'], positions: ['sro'] }
    const terms = file({ billing: [plan(1, { when }), plan(10)] })
    const { rest, rows } = takeRules(terms, RANGE)
    expect(rest.billing).toEqual([terms.billing[1]])
    expect(rows).toMatchObject([{ kind: 'plan', 'when.lines': 'overtime', 'when.positions': 'sro' }])
  })

  it('is said with its cost lines', () => {
    const terms = file({ billing: [plan(1, { when: { costLines: ['extra'], positions: ['sro'] } })] })
    const [answer] = terms.billing
    expect(answer && planRule.word(answer, namesOfTerms(terms))).toBe(
      'schools to city for Overtime of Officer: one payment a year.',
    )
  })

  it('stays in its place before the plan of all others, whatever is changed', () => {
    const typed = writeRows({ ...DINUBA_VALUES, plan: 'equal', count: '10' }, 'rules', [
      {
        ...{ key: 'rule-1', id: 'rule-1', kind: 'plan', from: 'district', to: 'agency', plan: 'yearly' },
        ...{ 'payments.days': 'June 30', residue: 'last', 'when.lines': 'training' },
      },
    ])
    const read = (values: DraftValues) => {
      const entry = readEntry(values, DINUBA_CONTEXT)
      if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
      return entry.value
    }
    const again = draftValuesFrom(viewOf(read(typed), DINUBA_CONTEXT))
    expect(again).toMatchObject({ plan: 'equal', count: '10' })
    expect(readRows(again, 'rules')).toMatchObject([{ 'when.lines': 'training', 'payments.days': 'June 30' }])
    expect(read({ ...again, count: '4' }).terms.billing).toMatchObject([
      { when: { costLines: ['training'] }, payments: { everyYearOn: ['06-30'] } },
      { payments: { count: 4 } },
    ])
  })

  it('has its own credit, and its own payments that went out', () => {
    const when = { costLines: ['extra'] }
    const terms = file({
      billing: [plan(2, { when, alreadyBilled: { '2024-25': [100] }, openingCredit: 50 }), plan(10)],
    })
    const { rest, rows } = takeRules(terms, RANGE)
    expect(rest.billing).toEqual([terms.billing[1]])
    expect(rows.map((row) => [row.kind, row['when.lines']])).toEqual(
      ['plan', 'credit', 'already-billed'].map((kind) => [kind, 'extra']),
    )
  })

  it('that sets a difference against the next year has no field and is kept, with the rest beside it as it is said', () => {
    const terms = file({ billing: [plan(2, { when: { costLines: ['extra'] }, difference: 'nextYear' }), plan(10)] })
    const { rest, rows } = takeRules(terms, RANGE)
    expect(rest.billing).toEqual([terms.billing[0]])
    expect(rows).toMatchObject([{ kind: 'plan', 'payments.count': '10', 'when.lines': '' }])
  })
})

describe('a printed figure of several cost lines', () => {
  it('has no fields and is kept', () => {
    const terms = file({
      stated: [
        { what: 'total', line: ['pay', 'extra'], is: 100_000 },
        { what: 'total', is: 5 },
      ],
    })
    const { rest, rows } = takeRules(terms, RANGE)
    expect(rest.stated).toEqual(terms.stated.slice(0, 1))
    expect(rows).toHaveLength(1)
  })
})
