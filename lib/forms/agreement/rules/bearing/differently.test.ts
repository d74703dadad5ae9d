import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { arbitraryTerms } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import type { Rule } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { draftValuesFrom } from '../../from-version/draft-values-from'
import { readEntry, readTerms } from '../../read-entry'
import { findSectionFaults } from '../../sections/read-section'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../../testing/form-samples'
import { agreementOf } from '../../testing/library'
import { viewOf } from '../../testing/view-of'
import { changeRows } from '../../values/change-rows'
import { writeRows } from '../../values/rows'
import { namesOfDraft } from '../names-of-draft'
import { newRule } from '../new-rule'
import { wordRules } from '../word-rules'
import { fromYearRule, orderedRule, positionRule } from './differently-variants'

type Fields = Record<string, string>

/** Dinuba's form ($198,450 salary, $79,380 benefits, $6,200 training, $15,595 vehicle) with special rules. */
function withRules(rules: readonly Fields[], values: DraftValues = DINUBA_VALUES): DraftValues {
  const rows = rules.map((rule, at) => ({ key: `rule-${at + 1}`, kind: 'differently', ...rule }))
  return writeRows(values, 'rules', rows)
}

const step = (at: number, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries({ key: `item-${at + 1}`, ...fields }).map(([name, value]) => [`items.${at}.${name}`, value]),
  )
const percent = (at: number, who: string, share: string, more: Fields = {}) =>
  step(at, { pays: 'percent', who, 'share.each.0': share, ...more })
const rest = (at: number, who: string) => step(at, { pays: 'rest', who })

function termsOf(values: DraftValues): Terms {
  const read = readTerms(values, DINUBA_CONTEXT)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

function paid(values: DraftValues) {
  const breakdown = settle(termsOf(values))
  return ['district', 'agency'].map((bearer) => costBorneBy(breakdown, bearer).cents)
}

const faultsOf = (rule: Fields) =>
  findSectionFaults('rules', withRules([rule], { ...DINUBA_VALUES, deal: 'rules' }), DINUBA_CONTEXT)
const sentencesOf = (values: DraftValues) => wordRules(values, DINUBA_CONTEXT).map(({ sentence }) => sentence)

function reopened(values: DraftValues): DraftValues {
  const entry = readEntry(values, DINUBA_CONTEXT)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return draftValuesFrom(viewOf(entry.value, DINUBA_CONTEXT))
}

describe('a part that is paid differently', () => {
  it('is one cost line: the city pays the vehicle, the district half of the other $284,030', () => {
    const values = withRules([{ 'when.lines': 'vehicle', ...rest(0, 'agency') }])
    expect(paid(values)).toEqual([14_201_500, 15_761_000])
    expect(sentencesOf(values)).toEqual(['Of Vehicle: the City of Dinuba pays all of it.'])
    expect(reopened(values)).toMatchObject({
      deal: 'half',
      'rules.0.kind': 'differently',
      'rules.0.when.lines': 'vehicle',
    })
  })

  it('is a part of the time: 75% of 10/12 months of the salary', () => {
    const part = { 'of.kind': 'part', 'of.part': '10/12', 'of.unit': 'months' }
    const values = withRules([{ 'when.lines': 'salary', ...percent(0, 'district', '75', part), ...rest(1, 'agency') }])
    // 198,450 × 10/12 × 75% = 124,031.25, and half of 101,175 = 50,587.50
    expect(paid(values)).toEqual([17_461_875, 12_500_625])
    expect(sentencesOf(values)).toEqual(['Of Salary: Dinuba Unified 75% of 10/12 months, the City of Dinuba the rest.'])
  })

  it('is the first dollars of each officer, shared by two of the same whole', () => {
    const first = { 'of.kind': 'dollars', 'of.first.each.0': '50,000', 'of.first.for': 'officer' }
    const values = withRules(
      [
        {
          ...percent(0, 'district', '63.83', first),
          ...percent(1, 'agency', '36.17', { together: 'yes' }),
          ...rest(2, 'agency'),
        },
      ],
      { ...DINUBA_VALUES, deal: 'rules' },
    )
    // 63.83% of 2 × $50,000
    expect(paid(values)).toEqual([6_383_000, 23_579_500])
    expect(reopened(values)).toMatchObject({ deal: 'rules', 'rules.0.items.1.together': 'yes' })
  })

  it('is by year, in the order of the list: the first rule that is about a line decides', () => {
    const two = { ...DINUBA_VALUES, endsOn: '2025-06-30' }
    const years = { 'share.by': 'year', 'share.each.0': '10', 'share.each.1': '20' }
    const values = withRules(
      [
        { 'when.years': '2024-25', 'when.lines': 'salary', ...rest(0, 'agency') },
        { 'when.lines': 'salary', ...step(0, { pays: 'percent', who: 'district', ...years }), ...rest(1, 'agency') },
      ],
      two,
    )
    // First year 10% of the salary, second year none of it; half of the other $101,175 in both.
    expect(paid(values)).toEqual([1_984_500 + 2 * 5_058_750, 59_925_000 - 1_984_500 - 2 * 5_058_750])
    const swapped = changeRows(values, { act: 'up', list: 'rules', at: 1 }).values
    // Then the second rule is never reached: 10% and 20% of the salary.
    expect(paid(swapped)[0]).toBe(1_984_500 + 3_969_000 + 2 * 5_058_750)
  })

  it('rounds its parts to the dollar, each cost line by itself', () => {
    const rounding = { 'rounding.to': '100', 'rounding.mode': 'up', per: 'line' }
    const rule = { ...rounding, ...percent(0, 'district', '33.33'), ...rest(1, 'agency') }
    const values = withRules([rule], { ...DINUBA_VALUES, deal: 'rules' })
    // 66,143.385 + 26,457.354 + 2,066.46 + 5,197.8135, each up to the dollar
    expect(paid(values)[0]).toBe(6_614_400 + 2_645_800 + 206_700 + 519_800)
  })

  it('bills whoever a rule makes pay', () => {
    const values = withRules([{ 'when.lines': 'vehicle', ...rest(0, 'district') }], {
      ...DINUBA_VALUES,
      deal: 'whole',
      'whole.payer': 'agency',
      plan: 'equal',
      count: '1',
    })
    expect(termsOf(values).billing.map(({ from, to }) => [from, to])).toEqual([['district', 'agency']])
  })
})

describe('a common way of paying differently', () => {
  const two = { ...DINUBA_VALUES, endsOn: '2025-06-30' }
  const begin = (kind: Parameters<typeof newRule>[0], values: DraftValues, typed: Fields) =>
    writeRows(values, 'rules', [{ ...newRule(kind, '1', namesOfDraft(values, DINUBA_CONTEXT)), ...typed }])

  it('begins with its answers: another percent from the second year on', () => {
    const values = begin(fromYearRule, two, { 'items.0.share.each.0': '60' })
    // Half of $299,625, then 60% of it
    expect(paid(values)[0]).toBe(14_981_250 + 17_977_500)
    expect(sentencesOf(values)).toEqual(['In 2024-25: Dinuba Unified 60%, the City of Dinuba the rest.'])
    expect(values['rules.0.kind']).toBe('differently')
  })

  it('one position', () => {
    expect(begin(positionRule, two, {})['rules.0.when.positions']).toBe('sro')
  })

  it('who ordered it pays, by a measure', () => {
    const values = begin(orderedRule, DINUBA_VALUES, {})
    expect(findSectionFaults('rules', values, DINUBA_CONTEXT)).toEqual({
      'rules.0.items.0.measure':
        'Add a measure as a special rule of its own first: who ordered how much, or how many students.',
    })
  })
})

describe('a rule about everything', () => {
  const half = { ...percent(0, 'district', '50'), ...rest(1, 'agency') }
  it('is refused beside a deal that it would leave nothing to', () => {
    expect(findSectionFaults('rules', withRules([half]), DINUBA_CONTEXT)).toEqual({
      'rules.0.kind':
        'Tick the cost lines, positions or years that are paid differently. If it is all of them, choose “None of these” under who pays what.',
    })
  })

  it('is refused before other rules', () => {
    const rules = { ...DINUBA_VALUES, deal: 'rules' }
    const vehicle = { 'when.lines': 'vehicle', ...rest(0, 'agency') }
    expect(findSectionFaults('rules', withRules([half, vehicle], rules), DINUBA_CONTEXT)).toEqual({
      'rules.0.kind':
        'Tick the cost lines, positions or years that this rule is for, or move it to the end: as it is about everything, the rules after it are never used.',
    })
    expect(findSectionFaults('rules', withRules([vehicle, half], rules), DINUBA_CONTEXT)).toEqual({})
  })
})

/** What is typed, the field within the rule, and the whole sentence. */
const REFUSED: [what: string, rule: Fields, field: string, sentence: string][] = [
  ['no step', {}, 'items', 'Add at least one step: who pays, and how much.'],
  ['nobody', percent(0, '', '50'), 'items.0.who', 'Choose who pays in step 1.'],
  ['nothing chosen', step(0, { pays: '', who: 'district' }), 'items.0.pays', 'Choose what step 1 pays.'],
  [
    'a percent in words',
    percent(0, 'district', 'half'),
    'items.0.share.each.0',
    'Enter the percent of step 1 as a number like 50 or 37.5.',
  ],
  [
    'three halves',
    percent(0, 'district', '3/2'),
    'items.0.share.each.0',
    'Enter the percent of step 1 as at most the whole, like 1/3 or 50.',
  ],
  [
    'more than the whole together',
    { ...percent(0, 'district', '60'), ...percent(1, 'agency', '50', { together: 'yes' }) },
    'items.1.share.each.0',
    'Lower the percents up to step 2: of the same whole they come to more than 100%.',
  ],
  [
    'the same party twice together',
    { ...percent(0, 'district', '10'), ...percent(1, 'district', '10', { together: 'yes' }) },
    'items.1.who',
    'Choose somebody else in step 2: this one pays in the step above.',
  ],
  [
    'a sum together with a percent',
    { ...percent(0, 'district', '10'), ...step(1, { pays: 'sum', who: 'agency', 'sum.each.0': '5', together: 'yes' }) },
    'items.1.together',
    'Untick “of the same whole” in step 2: the step above pays in another way.',
  ],
  [
    'a step after the rest',
    { ...rest(0, 'district'), ...percent(1, 'agency', '50') },
    'items.0.pays',
    'Move step 1 to the end: all the rest leaves nothing for the steps after it.',
  ],
  [
    'time without a unit',
    percent(0, 'district', '50', { 'of.kind': 'part', 'of.part': '10/12' }),
    'items.0.of.unit',
    'Enter what the time of step 1 is counted in, like months.',
  ],
  [
    'a cost line that is gone',
    { 'when.lines': 'helicopter', ...rest(0, 'agency') },
    'when.lines',
    'Choose the cost lines again: one that was chosen is not there any more.',
  ],
]

describe('a part that is paid differently is refused', () => {
  it.each(REFUSED)('%s', (_, rule, field, sentence) => {
    expect(faultsOf(rule)).toEqual({ [`rules.0.${field}`]: sentence })
  })
})

describe('every split', () => {
  const isOpen = ({ when }: Rule) => Object.keys(when ?? {}).length === 0
  /** A rule without a condition decides all that is left: what stands after it has no meaning that could be typed. */
  const reached = (split: readonly Rule[]): Rule[] => {
    const end = split.findIndex(isOpen)
    return end < 0 ? [...split] : split.slice(0, end + 1).map(withoutEmptyCondition)
  }
  const withoutEmptyCondition = (rule: Rule): Rule => {
    const { when: _, ...unconditional } = rule
    return isOpen(rule) ? unconditional : rule
  }
  const special = arbitraryTerms({ negativeLines: true, limits: true, inKind: true, unitSlices: true, held: false })
    .map((terms) => ({
      ...terms,
      parties: terms.parties.map((party) => ({
        ...party,
        side: party.id === 'city' ? ('agency' as const) : party.side,
      })),
      split: reached(terms.split),
    }))
    .filter((terms) => findFaults(terms).length === 0)

  it('is said by a deal and rules, and comes back as it was', { timeout: 0 }, () => {
    fc.assert(
      fc.property(special, (terms) => {
        const { entry, context } = agreementOf('Special', terms)
        const days = { startsOn: calendarDate('2024-07-01'), endsOn: calendarDate('2027-06-30') }
        const values = draftValuesFrom(viewOf({ ...entry, ...days }, context))
        expect(values.deal).not.toBe('kept')
        const back = readEntry(values, context)
        expect(back.ok ? back.value.terms : back).toEqual(terms)
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    )
  })
})
