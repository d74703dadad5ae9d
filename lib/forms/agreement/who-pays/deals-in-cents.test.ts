import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import type { Terms } from '@/lib/domain/terms/terms'
import { draftValuesFrom } from '../from-version/draft-values-from'
import { readEntry, readTerms } from '../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { viewOf } from '../testing/view-of'
import { changeRows } from '../values/change-rows'
import { wordDeal } from './word-deal'

/** Dinuba's form: $299,625.00 for two officers, half and half until something else is typed. */
const typed = (values: DraftValues): DraftValues => ({ ...DINUBA_VALUES, ...values })
const halves = { 'percents.district': '50', 'percents.agency': '50' }

function termsOf(values: DraftValues): Terms {
  const read = readTerms(values, DINUBA_CONTEXT)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

function paid(values: DraftValues, ...bearers: string[]) {
  const breakdown = settle(termsOf(values))
  return bearers.map((bearer) => costBorneBy(breakdown, bearer).cents)
}

function reopened(values: DraftValues): DraftValues {
  const entry = readEntry(values, DINUBA_CONTEXT)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return draftValuesFrom(viewOf(entry.value, DINUBA_CONTEXT))
}

/** The deal, what the district and the city then pay in cents, and how it is said. */
const DEALS: [deal: string, values: DraftValues, district: number, city: number, words: string[]][] = [
  ['half', {}, 14_981_250, 14_981_250, ['Dinuba Unified and the City of Dinuba pay half each.']],
  [
    'percent',
    { 'percents.district': '37.5', 'percents.agency': '62.5' },
    11_235_938,
    18_726_562,
    ['Dinuba Unified pays 37.5%', 'The City of Dinuba pays 62.5%'],
  ],
  ['whole', { 'whole.payer': 'district' }, 29_962_500, 0, ['Dinuba Unified pays all of it.']],
  [
    'months',
    { ...halves, monthsShared: '10', otherMonths: 'agency' },
    12_484_375,
    17_478_125,
    [
      'Dinuba Unified pays 50%',
      'The City of Dinuba pays 50%',
      'for 10 of 12 months. The City of Dinuba pays the other months alone.',
    ],
  ],
  [
    'fixed',
    { 'fixed.payer': 'district', 'fixed.sums.0': '100,000' },
    10_000_000,
    19_962_500,
    ['Dinuba Unified pays $100,000.', 'The City of Dinuba pays the rest.'],
  ],
  [
    'officer',
    { 'officer.payer': 'district', 'officer.sums.0': '61,142.41' },
    12_228_482,
    17_734_018,
    ['Dinuba Unified pays $61,142.41 for each officer.', 'The City of Dinuba pays the rest.'],
  ],
  [
    'upTo',
    {
      ...halves,
      'upTo.payer': 'district',
      'upTo.sums.0': '120000',
      'upTo.per': 'year',
      'upTo.each': 'all',
    },
    12_000_000,
    17_962_500,
    [
      'Dinuba Unified pays 50%',
      'The City of Dinuba pays 50%',
      'Dinuba Unified pays no more than $120,000 in each contract year.',
    ],
  ],
  [
    'upTo',
    {
      ...halves,
      'upTo.payer': 'district',
      'upTo.sums.0': '55000',
      'upTo.per': 'year',
      'upTo.each': 'officer',
    },
    11_000_000,
    18_962_500,
    [
      'Dinuba Unified pays 50%',
      'The City of Dinuba pays 50%',
      'Dinuba Unified pays no more than $55,000 for each officer in each contract year.',
    ],
  ],
]

describe('a deal that is typed', () => {
  it.each(DEALS)('%s comes to these cents, is said so, and opens as it was', (deal, values, district, city, words) => {
    const all = typed({ deal, ...values })
    expect(paid(all, 'district', 'agency')).toEqual([district, city])
    expect(wordDeal(all, nameOf)).toEqual(words)
    const again = reopened(all)
    expect(again.deal).toBe(deal)
    expect(paid(again, 'district', 'agency')).toEqual([district, city])
  })

  it('grant: a grant of $125,000 first, then halves of $174,625', () => {
    const values = typed({ deal: 'grant', 'grant.name': 'COPS', 'grant.sums.0': '125000', ...halves })
    expect(paid(values, 'grant', 'district', 'agency')).toEqual([12_500_000, 8_731_250, 8_731_250])
    expect(reopened(values)).toMatchObject({ deal: 'grant', 'grant.name': 'COPS', 'grant.sums.0': '125000' })
  })

  it('equal: three pay a third each, and the city the odd cent', () => {
    const { values } = changeRows(DINUBA_VALUES, { act: 'add', list: 'parties', at: 0 })
    const three = {
      ...values,
      'parties.2.organizationId': 'county-1',
      'parties.2.side': 'other',
      deal: 'equal',
      'costLines.2.amounts.0': '6,200.01',
    }
    expect(paid(three, 'district', 'party-3', 'agency')).toEqual([9_987_500, 9_987_500, 9_987_501])
    expect(reopened(three).deal).toBe('equal')
    const fixed = {
      ...three,
      deal: 'fixed',
      'fixed.payer': 'party-3',
      'fixed.rest': 'district',
      'fixed.sums.0': '5000',
    }
    expect(paid(fixed, 'district', 'party-3', 'agency')).toEqual([29_462_501, 500_000, 0])
  })

  it('positions: the city pays the sergeant of $150,000 in full and 40% of $299,625', () => {
    const position = changeRows(DINUBA_VALUES, { act: 'add', list: 'positions', at: 0 }).values
    const line = changeRows(position, { act: 'add', list: 'costLines', at: 0 }).values
    const values = {
      ...line,
      'positions.1.name': 'Sergeant',
      'positions.1.headcount': '1',
      'costLines.4.name': 'Sergeant',
      'costLines.4.category': 'salary',
      'costLines.4.amounts.0': '150000',
      'costLines.4.per': 'of:position-2',
      deal: 'positions',
      'full.positions.position-2': 'yes',
      'full.payer': 'agency',
      'percents.district': '60',
      'percents.agency': '40',
    }
    expect(paid(values, 'district', 'agency')).toEqual([17_977_500, 26_985_000])
    expect(reopened(values)).toMatchObject({ deal: 'positions', 'full.positions.position-2': 'yes' })
  })

  it('hours: the first 1,440 hours of each officer', () => {
    const hours = { 'hours.payer': 'district', 'hours.n': '1,440', 'hours.unit': 'hours', 'hours.each': 'officer' }
    expect(termsOf(typed({ deal: 'hours', ...hours })).split).toEqual([
      {
        per: 'line',
        steps: [
          { of: { firstUnits: ['headcount', { n: '1,440', unit: 'hours' }] }, shares: { district: '100%' } },
          { rest: 'agency' },
        ],
      },
    ])
  })

  it('a sum may differ by year, or not be recorded', () => {
    const two = { endsOn: '2025-06-30', deal: 'fixed', 'fixed.payer': 'district', 'fixed.by': 'year' }
    const sums = (values: DraftValues) => termsOf(typed({ ...two, ...values })).split[0]?.steps[0]
    expect(sums({ 'fixed.sums.0': '111000', 'fixed.sums.1': '86527' })).toEqual({
      amounts: { district: { each: { byYear: { '2023-24': 11_100_000, '2024-25': 8_652_700 } } } },
    })
    expect(sums({ 'fixed.sums.0': '', 'fixed.sums.1': '' })).toEqual({ amounts: { district: { each: null } } })
  })

  it('a percent that is not recorded is not 0', () => {
    const values = typed({ deal: 'percent', 'percents.district': '', 'percents.agency': '' })
    expect(paid(values, 'district', 'agency')).toEqual([null, null])
    expect(wordDeal(values, nameOf)[0]).toBe('Dinuba Unified pays a percent not recorded')
  })

  it('another deal lets go of the grant and the limit of the one before', () => {
    const grant = typed({ deal: 'grant', 'grant.name': 'COPS', 'grant.sums.0': '125000', ...halves })
    expect(termsOf({ ...reopened(grant), deal: 'half' })).toMatchObject({ sources: [], limits: [] })
    const limit = typed({ deal: 'upTo', ...halves, 'upTo.payer': 'district', 'upTo.sums.0': '1', 'upTo.per': 'year' })
    expect(termsOf({ ...reopened(limit), deal: 'half' }).limits).toEqual([])
    expect(paid({ ...reopened(limit), 'upTo.sums.0': '2' }, 'district')).toEqual([200])
  })
})

function nameOf(key: string): string {
  return key === 'district' ? 'Dinuba Unified' : 'the City of Dinuba'
}
