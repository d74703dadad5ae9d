import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { foldTable } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { cents } from '@/lib/domain/money/cents'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTerms } from '../../read-entry'
import { findSectionFaults } from '../../sections/read-section'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../../testing/form-samples'
import { type Row, readRows, writeRows } from '../../values/rows'
import { RULE_KINDS } from '../rule-kinds'
import { wordRules } from '../word-rules'

/** Three contract years, two officers; salary of $1,000 and benefits of $500 a year, half and half. */
const BASE: DraftValues = {
  ...writeRows(
    { ...DINUBA_VALUES, endsOn: '2026-06-30' },
    'costLines',
    readRows(DINUBA_VALUES, 'costLines')
      .slice(0, 2)
      .map((row, at) => ({ ...row, 'amounts.0': at === 0 ? '1000' : '500' })),
  ),
}

/** A measure of one number a year, which other rules refer to. */
const measure = (name: string, ...numbers: string[]): Row => ({
  ...{ kind: 'measure', id: name.toLowerCase(), name, unit: 'dollars', valuesOf: 'one' },
  'values.by': numbers.length === 1 ? 'same' : 'year',
  ...Object.fromEntries(numbers.map((number, at) => [`values.each.${at}`, number])),
})

const withRules = (rows: readonly Row[], typed: DraftValues = {}): DraftValues =>
  writeRows(
    { ...BASE, ...typed },
    'rules',
    rows.map((row, at) => ({ key: `rule-${at + 1}`, ...row })),
  )

function termsOf(values: DraftValues): Terms {
  const terms = readTerms(values, DINUBA_CONTEXT)
  if (!terms.ok) throw new Error(JSON.stringify(terms.refusal))
  return terms.value
}

/** The total cost of each contract year: cents, or what is sure of it. */
function totalsOf(terms: Terms): (number | string)[] {
  const breakdown = settle(terms)
  return terms.years.map(({ id }) => showTotal(foldTable(breakdown, { yearId: id }).total))
}

function showTotal({ cents: exact, atLeastCents, atMostCents }: Figure): number | string {
  if (exact !== null) return exact
  return atMostCents === undefined ? `at least ${atLeastCents}` : `${atLeastCents} to ${atMostCents}`
}

type Case = [what: string, rows: Row[], totals: (number | string)[], sentence: string, typed?: DraftValues]

const CASES: Case[] = [
  [
    'a rate times hours',
    [{ kind: 'times', lines: 'salary', 'n.by': 'same', 'n.each.0': '1,440', unit: 'hours' }],
    [144_050_000, 144_050_000, 144_050_000],
    'Salary: the amount is for one, times 1,440 hours.',
  ],
  [
    'a rate for each officer times hours',
    [{ kind: 'times', lines: 'salary', 'n.by': 'same', 'n.each.0': '0.5', unit: 'hours' }],
    [150_000, 150_000, 150_000],
    'Salary: the amount is for one, times 0.5 hours.',
    { 'costLines.0.per': 'each:sro' },
  ],
  [
    'only hours beyond so many',
    [{ kind: 'times', lines: 'salary', 'n.by': 'same', 'n.each.0': '50', unit: 'hours', beyond: '40' }],
    [1_050_000, 1_050_000, 1_050_000],
    'Salary: the amount is for one, times 50 hours beyond 40.',
  ],
  [
    'up to so many days',
    [{ kind: 'times', lines: 'salary', 'n.by': 'same', 'n.each.0': '180', unit: 'days', upTo: 'yes' }],
    ['50000 to 18050000', '50000 to 18050000', '50000 to 18050000'],
    'Salary: the amount is for one, times up to 180 days.',
  ],
  [
    'a number for each year',
    [
      {
        kind: 'times',
        lines: 'salary',
        'n.by': 'year',
        'n.each.0': '10',
        'n.each.1': '20',
        'n.each.2': '',
        unit: 'days',
      },
    ],
    [1_050_000, 2_050_000, 'at least 50000'],
    'Salary: the amount is for one, times 10 (2023-24), 20 (2024-25), a number not recorded (2025-26) days.',
  ],
  [
    'two factors',
    [
      { kind: 'times', lines: 'salary', 'n.by': 'same', 'n.each.0': '11', unit: 'officers' },
      { kind: 'times', lines: 'salary', 'n.by': 'same', 'n.each.0': '2/10', unit: 'of the program' },
    ],
    [270_000, 270_000, 270_000],
    'Salary: the amount is for one, times 2/10 of the program.',
  ],
  [
    'growth by a percent',
    [{ kind: 'grows', lines: 'salary', how: 'percent', 'by.by': 'same', 'by.each.0': '3', from: 'rounded' }],
    [150_000, 153_000, 156_090],
    'Salary: 3% more each year.',
  ],
  [
    'growth from the unrounded amount',
    [{ kind: 'grows', lines: 'salary', how: 'percent', 'by.by': 'same', 'by.each.0': '15', from: 'unrounded' }],
    // 135.04, 155.296, 178.5904; from the rounded 155.30 the third would be 178.60.
    [63_504, 65_530, 67_859],
    'Salary: 15% more each year, from the unrounded amount.',
    { 'costLines.0.amounts.0': '135.04' },
  ],
  [
    'growth by a sum, of everything',
    [{ kind: 'grows', lines: '', how: 'dollars', 'plus.by': 'same', 'plus.each.0': '100', from: 'rounded' }],
    [150_000, 170_000, 190_000],
    'All cost lines: $100 more each year.',
  ],
  [
    'growth from the last amount that is typed',
    [{ kind: 'grows', lines: 'salary', how: 'percent', 'by.by': 'same', 'by.each.0': '10', from: 'rounded' }],
    [150_000, 170_000, 182_000],
    'Salary: 10% more each year.',
    {
      amountsBy: 'year',
      ...{ 'costLines.0.amounts.0': '1000', 'costLines.0.amounts.1': '1200', 'costLines.0.amounts.2': '' },
      ...{ 'costLines.1.amounts.0': '500', 'costLines.1.amounts.1': '500', 'costLines.1.amounts.2': '500' },
    },
  ],
  [
    'growth by an index, never down and never by more than 5%',
    [
      measure('CPI', '100', '110', '105'),
      { kind: 'grows', lines: 'salary', how: 'index', index: 'cpi', atLeast: '0', atMost: '5', from: 'rounded' },
    ],
    [150_000, 155_000, 155_000],
    'Salary: each year by CPI, at least 0%, at most 5%.',
  ],
  [
    'a percent of another cost line',
    [{ kind: 'percent-of', line: 'benefits', 'percent.by': 'same', 'percent.each.0': '7.65', 'of.lines': 'salary' }],
    [107_650, 107_650, 107_650],
    'Benefits: 7.65% of Salary.',
  ],
  [
    'a percent not recorded',
    [{ kind: 'percent-of', line: 'benefits', 'percent.by': 'same', 'percent.each.0': '', 'of.lines': 'salary' }],
    ['at least 100000', 'at least 100000', 'at least 100000'],
    'Benefits: a percent not recorded of Salary.',
  ],
  [
    'a percent of everything else',
    [{ kind: 'percent-of', line: 'benefits', 'percent.by': 'same', 'percent.each.0': '10' }],
    [110_000, 110_000, 110_000],
    'Benefits: 10% of all cost lines.',
  ],
  [
    'half of a levy',
    [
      measure('Levy', '8000', '9000', ''),
      { kind: 'part-of-measure', line: 'benefits', 'part.by': 'same', 'part.each.0': '1/2', ofMeasure: 'levy' },
    ],
    [500_000, 550_000, 'at least 100000'],
    'Benefits: 1/2 of Levy.',
  ],
  [
    'a published range',
    [{ kind: 'range', line: 'salary', 'range.by': 'same', 'range.each.0': '54,000 to 70,000' }],
    ['5450000 to 7050000', '5450000 to 7050000', '5450000 to 7050000'],
    'Salary: $54,000 to $70,000.',
  ],
  [
    'a cost line of some years',
    [{ kind: 'line-years', lines: 'benefits', years: '2024-25' }],
    [100_000, 150_000, 100_000],
    'Benefits: only in 2024-25.',
  ],
  [
    'something given in kind',
    [{ kind: 'in-kind', lines: 'benefits' }],
    [100_000, 100_000, 100_000],
    'Benefits: given in kind, in no cash total.',
  ],
  [
    'a line rounded up to dollars',
    [
      {
        kind: 'line-rounding',
        lines: 'salary',
        'line.to': '1',
        'line.mode': 'up',
        'rate.to': '',
        'rate.mode': 'half-up',
      },
    ],
    [150_100, 150_100, 150_100],
    'Salary: it is rounded to the next higher dollar.',
    { 'costLines.0.amounts.0': '1000.01' },
  ],
  [
    'what a price buys',
    [{ kind: 'covers', line: 'salary', covers: '4 officers × 8 hours a day × 181 days\n1/2 officer × ? days' }],
    [150_000, 150_000, 150_000],
    'Salary buys 4 officers × 8 hours a day × 181 days and 1/2 officer × ? days.',
  ],
  [
    'another number of officers each year',
    [{ kind: 'headcount', position: 'sro', 'n.by': 'year', 'n.each.0': '2', 'n.each.1': '4', 'n.each.2': '' }],
    [250_000, 450_000, 'at least 50000'],
    'Officers of SRO: 2 (2023-24), 4 (2024-25), not recorded (2025-26).',
    { 'costLines.0.per': 'each:sro' },
  ],
  [
    'the kind of a position',
    [{ kind: 'position-kind', positions: '', what: 'sergeant' }],
    [150_000, 150_000, 150_000],
    'All positions: sergeant.',
  ],
  [
    'the campuses of a position',
    [{ kind: 'position-campuses', position: 'sro', campuses: 'Oak High School\n\nElm Middle School' }],
    [150_000, 150_000, 150_000],
    'SRO serves at Oak High School and Elm Middle School.',
  ],
]

describe('how an amount is worked out', () => {
  it.each(CASES)('%s', (_, rows, totals, sentence, typed) => {
    const values = withRules(rows, typed)
    expect(totalsOf(termsOf(values))).toEqual(totals)
    expect(wordRules(values, DINUBA_CONTEXT).at(-1)?.sentence).toBe(sentence)
  })

  it('whichever of two rules was added first', () => {
    const grows = {
      kind: 'grows',
      lines: 'salary',
      how: 'percent',
      'by.by': 'same',
      'by.each.0': '10',
      from: 'rounded',
    }
    const years = { kind: 'line-years', lines: 'salary', years: '2024-25\n2025-26' }
    // The first year of the salary is then 2024-25.
    const totals = [50_000, 150_000, 160_000]
    expect(totalsOf(termsOf(withRules([grows, years])))).toEqual(totals)
    expect(totalsOf(termsOf(withRules([years, grows])))).toEqual(totals)
  })

  it('a credit lowers the cost', () => {
    expect(totalsOf(termsOf({ ...BASE, 'costLines.1.credit': 'yes' }))).toEqual([50_000, 50_000, 50_000])
  })

  it('another party pays it out, and is owed', () => {
    const values = withRules([{ kind: 'paid-out-by', lines: 'salary', by: 'district', through: '' }])
    expect(wordRules(values, DINUBA_CONTEXT)[0]?.sentence).toBe('Salary: Dinuba Unified pays it out.')
    const owed = settle(termsOf(values)).debts.filter(({ yearId }) => yearId === '2023-24')
    expect(owed.map(({ fromId, toId, figure }) => [fromId, toId, figure.cents])).toEqual([
      ['district', 'agency', 25_000],
      ['agency', 'district', 50_000],
    ])
  })

  it('what really happened replaces the plan, as far as a rule lets it', () => {
    const actuals = { amounts: { salary: { '2023-24': cents(90_000) }, benefits: { '2023-24': cents(1) } } }
    const values = withRules([{ kind: 'true-up', lines: 'salary', what: 'amount' }])
    expect(wordRules(values, DINUBA_CONTEXT)[0]?.sentence).toBe(
      'Salary: once the year is over, what it really cost replaces it.',
    )
    const breakdown = settle(termsOf(values), actuals)
    // 900.00 in place of 1,000.00; the benefits stand.
    expect(foldTable(breakdown, { yearId: '2023-24' }).total.cents).toBe(140_000)
  })
})

const REFUSED: [what: string, row: Row, field: string, sentence: string][] = [
  ['no unit', { kind: 'times', 'n.each.0': '5' }, 'unit', 'Enter what the number counts, like hours.'],
  [
    'a number in words',
    { kind: 'times', 'n.each.0': 'five', unit: 'hours' },
    'n.each.0',
    'Enter how many there are as a number like 1,240 or 0.5. Leave it empty if not recorded.',
  ],
  [
    'a cost line that is gone',
    { kind: 'times', lines: 'salary\noverhead', unit: 'hours' },
    'lines',
    'Choose the cost lines again: one that was chosen is not there any more.',
  ],
  ['growth by nothing', { kind: 'grows', from: 'rounded' }, 'how', 'Choose by what it grows.'],
  [
    'growth by an index that is not there',
    { kind: 'grows', how: 'index', index: 'cpi', from: 'rounded' },
    'index',
    'Choose the measure by which it grows. Add it first as a special rule if it is not in the list.',
  ],
  [
    'growth in letters',
    { kind: 'grows', how: 'percent', 'by.by': 'same', 'by.each.0': 'CPI', from: 'rounded' },
    'by.each.0',
    'Enter the percent as a number like 50 or 37.5.',
  ],
  ['a percent of no line', { kind: 'percent-of', 'percent.each.0': '3' }, 'line', 'Choose the cost line.'],
  [
    'a part of no sum',
    { kind: 'part-of-measure', line: 'salary', 'part.each.0': '50' },
    'ofMeasure',
    'Choose the sum. Add it first as a measure in dollars, which is a special rule, if it is not in the list.',
  ],
  [
    'a range from high to low',
    { kind: 'range', line: 'salary', 'range.each.0': '70000 to 54000' },
    'range.each.0',
    'Enter the amount as a range from the lower amount to the higher, like 54,000 to 70,000.',
  ],
  ['no year', { kind: 'line-years', lines: 'salary' }, 'years', 'Choose in which contract years it is there.'],
  ['nobody who pays it out', { kind: 'paid-out-by' }, 'by', 'Choose who pays it out.'],
  [
    'billing through oneself',
    { kind: 'paid-out-by', by: 'agency', through: 'agency' },
    'through',
    'Choose another party through which it is billed, or leave it open: this one pays it out.',
  ],
  ['a true-up of nothing', { kind: 'true-up' }, 'what', 'Choose what is replaced once the year is over.'],
  [
    'rounding to nothing',
    { kind: 'line-rounding', lines: 'salary' },
    'line.to',
    'Choose to what the cost line is rounded, or its rate below.',
  ],
  [
    'a price that buys nothing',
    { kind: 'covers', line: 'salary', covers: ' ' },
    'covers',
    'Enter what it buys, like 4 officers × 8 hours × 181 days.',
  ],
  [
    'a price that buys words',
    { kind: 'covers', line: 'salary', covers: '4 officers\nsome days' },
    'covers',
    'Enter line 2 of what it buys as numbers with what they count, like 4 officers × 181 days.',
  ],
  ['a position that is gone', { kind: 'headcount', position: 'chief' }, 'position', 'Choose the position.'],
  ['a kind without a name', { kind: 'position-kind' }, 'what', 'Enter the kind of the position.'],
  [
    'no campus',
    { kind: 'position-campuses', position: 'sro' },
    'campuses',
    'Enter the campuses, each on a line of its own.',
  ],
]

describe('a rule about an amount is refused', () => {
  it.each(REFUSED)('%s', (_, row, field, sentence) => {
    expect(findSectionFaults('rules', withRules([row]), DINUBA_CONTEXT)).toEqual({ [`rules.0.${field}`]: sentence })
  })

  it('is tried for every kind', () => {
    const tried = REFUSED.map(([, row]) => row.kind)
    const kinds = RULE_KINDS.filter(({ group }) => group === 'amounts').map(({ kind }) => kind)
    // What is given in kind has only boxes to tick.
    expect(kinds.filter((kind) => !tried.includes(kind))).toEqual(['in-kind'])
  })

  it('beside another of its kind about the same cost line', () => {
    const grows = { kind: 'grows', how: 'percent', 'by.each.0': '3', from: 'rounded' }
    const terms = readTerms(
      withRules([
        { ...grows, lines: 'salary' },
        { ...grows, lines: '' },
      ]),
      DINUBA_CONTEXT,
    )
    expect(terms.ok ? {} : Object.values(terms.refusal)).toEqual([
      'Another rule says this of the same already: change that one, or choose others here.',
    ])
  })
})
