import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { readTerms } from '../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { type Row, writeRows } from '../values/rows'

/** Dinuba's year: two officers, $299,625.00, half and half, so $149,812.50 each; and one or more special rules. */
function settleWith(rows: Row[], typed: DraftValues = {}): Breakdown {
  const keyed = rows.map((row, at) => ({ key: `rule-${at + 1}`, id: `rule-${at + 1}`, ...row }))
  const read = readTerms({ ...writeRows(DINUBA_VALUES, 'rules', keyed), ...typed }, DINUBA_CONTEXT)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return settle(read.value)
}

const borne = (breakdown: Breakdown, ...bearers: string[]) => bearers.map((id) => costBorneBy(breakdown, id).cents)
const paid = ({ payments }: Breakdown) => payments.map(({ dueOn, figure }) => [dueOn ?? null, figure.cents])

/** Every cost line is of the two officers' position. */
const OF_OFFICERS = Object.fromEntries([0, 1, 2, 3].map((at) => [`costLines.${at}.per`, 'of:sro']))

const TO_THE_CITY: Row = { from: 'district', to: 'agency' }
const TWICE: Row = {
  kind: 'plan',
  ...TO_THE_CITY,
  plan: 'days',
  'payments.days': '9/15/2023\n3/15/2024',
  residue: 'last',
}

describe('the cents of', () => {
  it('a grant of $100,000 first', () => {
    const grant = { kind: 'grant', name: 'Safe Schools', pays: 'sum', 'sum.each.0': '100,000' }
    expect(borne(settleWith([grant]), 'rule-1', 'district', 'agency')).toEqual([10_000_000, 9_981_250, 9_981_250])
  })

  it('a grant of $40,000 for each of two officers', () => {
    const grant = { kind: 'grant', name: 'COPS', pays: 'sum', 'sum.each.0': '40000', 'sum.for': 'officer' }
    expect(borne(settleWith([grant], OF_OFFICERS), 'rule-1', 'district', 'agency')).toEqual([
      8_000_000, 10_981_250, 10_981_250,
    ])
  })

  it('two grants one after the other: 10%, then $50,000 of the rest', () => {
    const first = { kind: 'grant', name: 'State', pays: 'percent', 'percent.each.0': '10' }
    const second = { kind: 'grant', name: 'City levy', pays: 'sum', 'sum.each.0': '50000' }
    const both = settleWith([first, second])
    expect(borne(both, 'rule-1', 'rule-2', 'district', 'agency')).toEqual([
      2_996_250, 5_000_000, 10_983_125, 10_983_125,
    ])
  })

  it('a grant with a ceiling', () => {
    const grant = {
      kind: 'grant',
      name: 'State',
      pays: 'percent',
      'percent.each.0': '10',
      hasCeiling: 'yes',
      ceiling: '20000',
    }
    expect(borne(settleWith([grant]), 'rule-1')).toEqual([2_000_000])
  })

  it('a limit of $100,000, and of $40,000 for each officer', () => {
    const limit = { kind: 'limit', on: 'district', per: 'year', 'atMost.each.0': '100,000' }
    expect(borne(settleWith([limit]), 'district')).toEqual([10_000_000])
    const each = {
      ...limit,
      'atMost.each.0': '40000',
      'atMost.for': 'unit',
      'atMost.units': '2',
      'atMost.unit': 'officers',
    }
    expect(borne(settleWith([each]), 'district')).toEqual([8_000_000])
  })

  it('a limit of salary and benefits alone: half of $277,830.00 is cut to $100,000, half of $21,795.00 is not', () => {
    const limit = {
      kind: 'limit',
      on: 'district',
      per: 'year',
      'atMost.each.0': '100,000',
      'when.lines': 'salary\nbenefits',
    }
    expect(borne(settleWith([limit]), 'district')).toEqual([11_089_750])
  })

  it('shares to the dollar', () => {
    const rounding = { kind: 'rounding', what: 'share', 'round.to': '1', 'round.mode': 'half-up' }
    expect(borne(settleWith([rounding]), 'district', 'agency')).toEqual([14_981_300, 14_981_200])
  })

  it('shares down to $100: the district $149,800, the city the rest', () => {
    const rounding = { kind: 'rounding', what: 'share', 'round.to': '100', 'round.mode': 'down', alone: 'yes' }
    expect(borne(settleWith([rounding]), 'district', 'agency')).toEqual([14_980_000, 14_982_500])
  })

  it('three schools that give $45,000 in all, and the rest of the district', () => {
    const division = {
      ...{ kind: 'division', of: 'district', by: 'campus', method: 'listed' },
      ...part(0, 'North', 'sum', '30000'),
      ...part(1, 'South', 'sum', '15000'),
      ...part(2, 'Central', 'rest', ''),
    }
    const parts = settleWith([division]).parts
    const sums = ['rule-1-a0', 'rule-1-a1', 'rule-1-a2'].map((id) =>
      parts.filter(({ bearerId }) => bearerId === id).reduce((sum, { figure }) => sum + (figure.cents ?? 0), 0),
    )
    expect(sums).toEqual([3_000_000, 1_500_000, 10_481_250])
  })

  it('a division by enrollment of 300 and 100: three quarters and one', () => {
    const measure = {
      ...{ kind: 'measure', name: 'Enrollment', unit: 'students', valuesOf: 'each' },
      ...{ 'items.0.key': 'n', 'items.0.who': 'rule-2-a0', 'items.0.values.0': '300' },
      ...{ 'items.1.key': 's', 'items.1.who': 'rule-2-a1', 'items.1.values.0': '100' },
    }
    const division = {
      ...{ kind: 'division', of: 'district', by: 'campus', method: 'measure', measure: 'rule-1' },
      ...part(0, 'North', 'percent', ''),
      ...part(1, 'South', 'percent', ''),
    }
    const { parts } = settleWith([measure, division])
    const north = parts.filter(({ bearerId }) => bearerId === 'rule-2-a0')
    expect(north.reduce((sum, { figure }) => sum + (figure.cents ?? 0), 0)).toBe(11_235_938)
  })

  it('payments on two days', () => {
    expect(paid(settleWith([TWICE]))).toEqual([
      ['2023-09-15', 7_490_625],
      ['2024-03-15', 7_490_625],
    ])
  })

  it('payments on two days in place of the four that the section says', () => {
    expect(paid(settleWith([TWICE], { plan: 'equal', count: '4' }))).toHaveLength(2)
  })

  it('training paid apart, half of $6,200, beside the four payments that the section says', () => {
    const apart = { ...TWICE, plan: 'equal', 'payments.count': '1', 'when.lines': 'training' }
    expect(paid(settleWith([apart], { plan: 'equal', count: '4' }))).toEqual([
      [null, 310_000],
      ...[3_667_813, 3_667_813, 3_667_813, 3_667_811].map((each) => [null, each]),
    ])
  })

  it('payments every June 15 and December 1, each down to the dollar, the rest never billed', () => {
    const plan = {
      ...{ ...TWICE, plan: 'yearly', 'payments.days': 'June 15\nDec 1', residue: 'unbilled' },
      ...{ 'rounding.to': '1', 'rounding.mode': 'down' },
    }
    expect(paid(settleWith([plan]))).toEqual([
      ['2023-12-01', 7_490_600],
      ['2024-06-15', 7_490_600],
    ])
  })

  it('a credit of $10,000, used up by the first payment', () => {
    const credit = { kind: 'credit', ...TO_THE_CITY, 'credit.each.0': '10,000' }
    expect(paid(settleWith([TWICE, credit]))).toEqual([
      ['2023-09-15', 6_490_625],
      ['2024-03-15', 7_490_625],
    ])
  })

  it('a first payment of $100,000 that went out, and a second one that makes up the difference', () => {
    const billed = { kind: 'already-billed', ...TO_THE_CITY, 'paid.0': '100,000' }
    expect(paid(settleWith([TWICE, billed]))).toEqual([
      ['2023-09-15', 10_000_000],
      ['2024-03-15', 4_981_250],
    ])
  })

  it('a printed figure that is ours, and one that is not', () => {
    const half = { kind: 'stated', what: 'pays', of: 'district', is: '$149,812.50' }
    const wrong = { kind: 'stated', what: 'total', is: '300,000' }
    const nearly = { ...wrong, 'to.to': '1000', 'to.mode': 'up' }
    expect(settleWith([half, wrong, nearly]).stated.map(({ outcome }) => outcome)).toEqual([
      'matches',
      'differs',
      'matches',
    ])
  })

  it('contract years of their own: one year of 17 months is one amount', () => {
    const years = {
      ...{ kind: 'contract-years', 'items.0.key': 'a', 'items.0.name': '17 months' },
      ...{ 'items.0.startsOn': '2/1/2023', 'items.0.endsOn': '6/30/2024' },
    }
    const breakdown = settleWith([years], { startsOn: '2023-02-01' })
    expect(breakdown.years.map(({ name }) => name)).toEqual(['17 months'])
    expect(borne(breakdown, 'district')).toEqual([14_981_250])
    expect(settleWith([], { startsOn: '2023-02-01' }).years.map(({ id }) => id)).toEqual(['2023-24', '2024'])
  })

  it('a note: none', () => {
    const breakdown = settleWith([{ kind: 'note', text: 'Paid from a levy.' }])
    expect(borne(breakdown, 'district', 'agency')).toEqual([14_981_250, 14_981_250])
    expect(breakdown.notes).toEqual(['Paid from a levy.'])
  })
})

function part(at: number, name: string, how: string, value: string): Row {
  return {
    [`items.${at}.key`]: `a${at}`,
    [`items.${at}.name`]: name,
    [`items.${at}.how`]: how,
    [`items.${at}.value.each.0`]: value,
  }
}
