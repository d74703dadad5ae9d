import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readTerms } from '../read-entry'
import { findSectionFaults } from '../sections/read-section'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { type Row, writeRows } from '../values/rows'
import { RULE_KINDS } from './rule-kinds'

const TWO_YEARS: DraftValues = { ...DINUBA_VALUES, endsOn: '2025-06-30' }

function withRules(...rows: Row[]): DraftValues {
  const keyed = rows.map((row, at) => ({ key: `rule-${at + 1}`, id: `rule-${at + 1}`, ...row }))
  return writeRows(TWO_YEARS, 'rules', keyed)
}

const faultsOf = (...rows: Row[]) => findSectionFaults('rules', withRules(...rows), DINUBA_CONTEXT)

const LIMIT: Row = { kind: 'limit', on: 'district', per: 'year', 'atMost.each.0': '100,000' }
const GRANT: Row = { kind: 'grant', name: 'Safe Schools', pays: 'sum', 'sum.each.0': '100' }
const MEASURE: Row = { kind: 'measure', name: 'Enrollment', unit: 'students', valuesOf: 'one', 'values.each.0': '7' }
const DIVISION: Row = { kind: 'division', of: 'district', by: 'campus', method: 'listed' }
const PLAN: Row = {
  kind: 'plan',
  from: 'district',
  to: 'agency',
  plan: 'equal',
  'payments.count': '4',
  residue: 'last',
}
const BILLED: Row = { kind: 'already-billed', from: 'district', to: 'agency', 'paid.0': '100', catchUp: '' }
const STATED: Row = { kind: 'stated', what: 'total', is: '5' }
const YEARS: Row = {
  kind: 'contract-years',
  'items.0.key': 'a',
  'items.0.name': 'First',
  'items.0.startsOn': '2023-07-01',
  'items.0.endsOn': '2024-06-30',
}

/** What is typed, the field of the rule that says so, and the whole sentence. */
const REFUSED: [what: string, typed: Row, field: string, sentence: string][] = [
  ['a limit on nobody', { ...LIMIT, on: '' }, 'on', 'Choose who pays at most so much.'],
  ['a limit on a grant that is gone', { ...LIMIT, on: 'grant-1' }, 'on', 'Choose who pays at most so much.'],
  [
    'a limit in words',
    { ...LIMIT, 'atMost.each.0': 'lots' },
    'atMost.each.0',
    'Enter the most that is paid as dollars, like 87,010.50. Leave it empty if the paper does not say it.',
  ],
  [
    'a range upside down',
    { ...LIMIT, 'atMost.each.0': '70,000 to 54,000' },
    'atMost.each.0',
    'Enter the most that is paid as a range from the lower amount to the higher, like 54,000 to 70,000.',
  ],
  [
    'a limit of one year in words',
    { ...LIMIT, 'atMost.by': 'year', 'atMost.each.1': 'x' },
    'atMost.each.1',
    'Enter the most that is paid in 2024-25 as dollars, like 87,010.50. Leave it empty if the paper does not say it.',
  ],
  [
    'a limit for no schools',
    { ...LIMIT, 'atMost.for': 'unit', 'atMost.units': '0', 'atMost.unit': 'schools' },
    'atMost.units',
    'Enter how many the most that is paid is for as a number above 0, like 8 or 0.5.',
  ],
  [
    'a limit that carries over by position',
    { ...LIMIT, per: 'position', carriesOver: 'yes' },
    'carriesOver',
    'Only a limit for each year can carry over: choose each year, or untick it.',
  ],
  [
    'a limit of a cost line that is gone',
    { ...LIMIT, 'when.lines': 'salary\nhelicopter' },
    'when.lines',
    'Choose the cost lines again: one that was chosen is not there any more.',
  ],
  [
    'a limit of a year that is gone',
    { ...LIMIT, 'when.years': '2030-31' },
    'when.years',
    'Choose the contract years again: one that was chosen is not there any more.',
  ],
  ['a grant without a name', { ...GRANT, name: ' ' }, 'name', 'Enter what the grant or fund is called.'],
  [
    'a grant that pays nothing said',
    { ...GRANT, pays: '' },
    'pays',
    'Choose what it pays: a sum, a percent, or what other rules say.',
  ],
  [
    'a grant of 101%',
    { ...GRANT, pays: 'percent', 'percent.each.0': '101' },
    'percent.each.0',
    'Enter the percent that it pays from 0 to 100: it cannot be above 100%.',
  ],
  [
    'a grant of 3/2',
    { ...GRANT, pays: 'percent', 'percent.each.0': '3/2' },
    'percent.each.0',
    'Enter the percent that it pays as at most the whole, like 1/3.',
  ],
  ['a measure in nothing', { ...MEASURE, unit: '' }, 'unit', 'Enter what it is counted in.'],
  [
    'a measure in words',
    { ...MEASURE, 'values.each.0': 'many' },
    'values.each.0',
    'Enter the number as a number like 1,240 or 0.5. Leave it empty if not recorded.',
  ],
  [
    'a measure that misses a number',
    { ...MEASURE, valuesOf: 'each', ...numbers(['district', '12'], ['agency', '']) },
    'items.1.values.0',
    'Enter number 2, or leave every number of that year empty.',
  ],
  [
    'a measure with two numbers for one',
    { ...MEASURE, valuesOf: 'each', ...numbers(['district', '12'], ['district', '13']) },
    'items.1.who',
    'Choose each only once: Dinuba Unified has a number already.',
  ],
  ['a division by nothing', { ...DIVISION, by: '' }, 'by', 'Enter what the parts are, like campus or fund.'],
  [
    'a part without a name',
    { ...DIVISION, 'items.0.key': 'a', 'items.0.how': 'rest' },
    'items.0.name',
    'Enter the name of part 1.',
  ],
  [
    'a part that pays nothing said',
    { ...DIVISION, 'items.0.key': 'a', 'items.0.name': 'North High', 'items.0.how': '' },
    'items.0.how',
    'Choose what North High pays.',
  ],
  [
    'a division by a measure that is not there',
    { ...DIVISION, method: 'measure' },
    'measure',
    'Choose the measure to divide by. Add it first, as a special rule of its own.',
  ],
  [
    'rounding to nothing',
    { kind: 'rounding', what: 'share', 'round.to': '' },
    'round.to',
    'Choose to what it is rounded, like whole dollars.',
  ],
  ['rounding of nothing', { kind: 'rounding', 'round.to': '1' }, 'what', 'Choose what is rounded.'],
  [
    'payments to oneself',
    { ...PLAN, to: 'district' },
    'to',
    'Choose who is paid: another party than the one that pays.',
  ],
  [
    'a payment day in words',
    { ...PLAN, plan: 'days', 'payments.days': '9/15/2025\nsoon' },
    'payments.days',
    'Enter payment day 2 like 2025-09-15 or 9/15/2025: one a line.',
  ],
  [
    'February 30 of every year',
    { ...PLAN, plan: 'yearly', 'payments.days': 'February 30' },
    'payments.days',
    'Enter payment day 1 like June 15: one a line.',
  ],
  [
    'no payment day',
    { ...PLAN, plan: 'yearly', 'payments.days': ' ' },
    'payments.days',
    'Enter the payment days, one a line, like June 15.',
  ],
  [
    'no number of payments',
    { ...PLAN, 'payments.count': '' },
    'payments.count',
    'Enter the number of payments a year.',
  ],
  [
    'nothing that went out',
    { ...BILLED, 'paid.0': '' },
    'paid.0',
    'Enter at least one payment that already went out, or remove this rule.',
  ],
  [
    'a payment that went out in words',
    { ...BILLED, 'paid.1': '100\nten' },
    'paid.1',
    'Enter payment 2 of 2024-25 in dollars and cents, like 10,000.50, one a line.',
  ],
  [
    'a printed figure in words',
    { ...STATED, is: 'much' },
    'is',
    'Enter the printed figure in dollars and cents, like 91,760.',
  ],
  [
    'a printed percent in words',
    { ...STATED, what: 'percent', is: 'half' },
    'is',
    'Enter the printed figure as a percent, like 58.3%.',
  ],
  [
    'a printed headcount in words',
    { ...STATED, what: 'headcount', is: 'two' },
    'is',
    'Enter the printed figure as a number, like 2 or 1,440.',
  ],
  ['a rate of nothing', { ...STATED, what: 'rate' }, 'of', 'Choose the cost line that the figure is of.'],
  [
    'a share of nobody',
    { ...STATED, what: 'pays' },
    'of',
    'Choose the party, grant, part or limit that the figure is of.',
  ],
  ['a change since no year', { ...STATED, what: 'change' }, 'since', 'Choose the year that the change starts from.'],
  ['an empty note', { kind: 'note', text: ' ' }, 'text', 'Enter the note.'],
  ['no contract year', { kind: 'contract-years' }, 'items', 'Add at least one contract year.'],
  [
    'a contract year that ends before it starts',
    { ...YEARS, 'items.0.endsOn': '2023-06-30' },
    'items.0.endsOn',
    'Change the days of contract year 1: its last day is before its first.',
  ],
  [
    'a contract year without a name',
    { ...YEARS, 'items.0.name': '' },
    'items.0.name',
    'Enter the name of contract year 1.',
  ],
  ['an unknown kind', { kind: 'wish' }, 'kind', 'Remove this rule: its kind is not known here.'],
]

function numbers(...rows: [who: string, number: string][]): Row {
  return writeRows(
    {},
    'items',
    rows.map(([who, number], at) => ({ key: `item-${at}`, who, 'values.0': number })),
  )
}

describe('what a special rule refuses', () => {
  it.each(REFUSED)('%s', (_, typed, field, sentence) => {
    expect(faultsOf(typed)).toEqual({ [`rules.0.${field}`]: sentence })
  })

  it.each([LIMIT, GRANT, MEASURE, PLAN, BILLED, STATED, YEARS])('nothing of a whole rule: $kind', (row) => {
    expect(faultsOf(row)).toEqual({})
  })

  it('is tried for every kind', () => {
    const tried = new Set(REFUSED.map(([, row]) => row.kind))
    // A credit is an amount between two parties, which others try; amounts and paying differently have tests of their own.
    const elsewhere = ['credit', 'differently', 'from-year', 'position', 'ordered']
    const kinds = RULE_KINDS.filter(({ kind, group }) => group !== 'amounts' && !elsewhere.includes(kind))
    expect(kinds.flatMap(({ kind }) => (tried.has(kind) ? [] : [kind]))).toEqual([])
  })
})

describe('rules that cannot stand beside each other', () => {
  it.each<[string, Row, string]>([
    [
      'two roundings of shares',
      { kind: 'rounding', what: 'share', 'round.to': '1' },
      'Another rule rounds the same already: change that one, or choose something else here.',
    ],
    [
      'two lists of contract years',
      YEARS,
      'Another rule lists the contract years already: change that one, and remove this one.',
    ],
    [
      'two plans of one debt',
      PLAN,
      'Another rule says how the same is paid in the same year: change that one, or choose other parties, cost lines or years here.',
    ],
    [
      'two plans for the same cost lines',
      { ...PLAN, 'when.lines': 'training\nvehicle' },
      'Another rule says how these cost lines are paid in the same years: change that one, or choose other cost lines here.',
    ],
  ])('%s', (_, row, sentence) => expect(faultsOf(row, row)).toEqual({ 'rules.1.kind': sentence }))

  it('but plans of different years may', () => {
    expect(faultsOf({ ...PLAN, years: '2023-24' }, { ...PLAN, years: '2024-25' })).toEqual({})
  })

  it('and plans of other cost lines, or of all others, in whichever order they are listed', () => {
    const [some, more] = [
      { ...PLAN, 'when.lines': 'training' },
      { ...PLAN, 'when.lines': 'training\nvehicle' },
    ]
    for (const rows of [
      [some, PLAN],
      [PLAN, some],
      [some, more],
    ]) {
      expect(faultsOf(...rows)).toEqual({})
      expect(readTerms(withRules(...rows), DINUBA_CONTEXT).ok).toBe(true)
    }
    expect(faultsOf(more, some)).toEqual({ 'rules.1.kind': expect.stringContaining('choose other cost lines here') })
  })

  it('a plan for cost lines of which nobody can owe anything is told of at the rule', () => {
    const back = { ...PLAN, from: 'agency', to: 'district', 'when.lines': 'training' }
    expect(readTerms(withRules(back), DINUBA_CONTEXT)).toEqual({
      ok: false,
      refusal: { 'rules.0.kind': expect.stringContaining('for which "agency" can owe "district" something') },
    })
  })

  it('a rule that does not fit the rest is told of at the rule', () => {
    const parts = {
      'items.0.key': 'a',
      'items.0.name': 'North',
      'items.0.how': 'percent',
      'items.0.value.each.0': '60',
    }
    const more = { 'items.1.key': 'b', 'items.1.name': 'South', 'items.1.how': 'percent', 'items.1.value.each.0': '50' }
    const read = readTerms(
      withRules({ kind: 'note', text: 'First.' }, { ...DIVISION, ...parts, ...more }),
      DINUBA_CONTEXT,
    )
    expect(read).toEqual({
      ok: false,
      refusal: { 'rules.1.kind': expect.stringContaining('in 2023-24 they add up to more than 100%') },
    })
  })
})
