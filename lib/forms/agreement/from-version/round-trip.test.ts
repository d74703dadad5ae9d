import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { arbitraryTerms } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import type { Terms } from '@/lib/domain/terms/terms'
import { readEntry } from '../read-entry'
import type { FormContext } from '../sections/form-context'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { viewOf } from '../testing/view-of'
import { changeRows } from '../values/change-rows'
import { draftValuesFrom } from './draft-values-from'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }
const NO_TIME_LIMIT = 0

function read(values: DraftValues, context = DINUBA_CONTEXT): AgreementEntry {
  const entry = readEntry(values, context)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return entry.value
}

const reopen = (entry: AgreementEntry, context = DINUBA_CONTEXT) => draftValuesFrom(viewOf(entry, context))

const dollars = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2)),
)
const percents = fc.integer({ min: 0, max: 10_000 }).map((points) => [points / 100, (10_000 - points) / 100] as const)

type TypedDeal = Record<'by' | 'payer' | 'each' | 'limitPer' | 'hours' | 'unit', string> & {
  sums: readonly string[]
  percents: readonly [number, number]
}

function dealFields({ by, payer, each, limitPer, hours, unit, sums, percents: [district, agency] }: TypedDeal) {
  const typed = sums.map((sum, at) => [`sums.${at}`, sum])
  // A limit is on somebody who pays, and over all years together it is one sum.
  const limited = district === 0 ? 'agency' : agency === 0 ? 'district' : payer
  const fields: Record<string, Record<string, string>> = {
    whole: { payer },
    fixed: { payer, by, ...Object.fromEntries(typed) },
    officer: { payer, by, ...Object.fromEntries(typed) },
    grant: { name: 'COPS', by, ...Object.fromEntries(typed) },
    upTo: {
      payer: limited,
      by: limitPer.includes('year') ? by : 'same',
      each,
      per: limitPer,
      ...Object.fromEntries(typed),
    },
    hours: { payer, n: hours, unit, each },
    full: { payer, 'positions.sro': 'yes' },
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, row]) =>
      Object.entries(row).map(([field, value]) => [`${name}.${field}`, value]),
    ),
  )
}

/** Every choice that the form offers, filled in at random. */
const filledIn: fc.Arbitrary<DraftValues> = fc
  .record({
    amounts: fc.tuple(dollars, dollars, dollars, dollars, dollars, dollars, dollars, dollars),
    years: fc.integer({ min: 1, max: 4 }),
    amountsBy: fc.constantFrom('same', 'year'),
    per: fc.constantFrom('all', 'each:sro', 'of:sro'),
    basis: fc.constantFrom('', 'illustrative', 'inferred'),
    credit: fc.constantFrom('', 'yes'),
    headcount: fc.constantFrom('', '1', '2', '0.5', '13/40'),
    deal: fc.constantFrom(
      'half',
      'percent',
      'months',
      'whole',
      'fixed',
      'officer',
      'grant',
      'upTo',
      'hours',
      'positions',
    ),
    sums: fc.tuple(dollars, dollars, dollars, dollars),
    by: fc.constantFrom('same', 'year'),
    payer: fc.constantFrom('district', 'agency'),
    each: fc.constantFrom('all', 'officer'),
    limitPer: fc.constantFrom('year', 'position', 'year position', 'all'),
    hours: fc.constantFrom('', '40', '1,440', '9.5'),
    unit: fc.constantFrom('hours', 'days'),
    percents,
    months: fc.constantFrom('9', '10', '9.5', '12'),
    plan: fc.constantFrom('none', 'equal'),
    count: fc.constantFrom('1', '4', '12'),
    firstOn: fc.constantFrom('', '2023-09-30'),
    how: fc.constantFrom('record', 'send'),
    paperUrl: fc.constantFrom('', 'https://example.org/a.pdf'),
    summary: fc.constantFrom('', 'Safer schools.\nFewer suspensions.'),
    officers: fc.integer({ min: 0, max: 2 }),
  })
  .map((typed) => {
    const amounts = typed.amounts.map((amount, at) => [`costLines.${at % 4}.amounts.${Math.floor(at / 4)}`, amount])
    const values: DraftValues = {
      ...DINUBA_VALUES,
      ...Object.fromEntries(amounts),
      endsOn: `${2023 + typed.years}-06-30`,
      amountsBy: typed.amountsBy,
      'costLines.0.per': typed.per,
      'costLines.1.basis': typed.basis,
      'costLines.2.credit': typed.credit,
      'positions.0.headcount': typed.headcount,
      deal: typed.deal,
      'percents.district': String(typed.percents[0]),
      'percents.agency': String(typed.percents[1]),
      ...dealFields(typed),
      monthsShared: typed.months,
      plan: typed.plan,
      count: typed.count,
      firstOn: typed.firstOn,
      everyMonths: '1',
      how: typed.how,
      paper: typed.paperUrl === '' ? 'none' : 'link',
      paperUrl: typed.paperUrl,
      'clauses.0.summary': typed.summary,
      // An agreement of offered cost lines that nobody touched is refused.
      'costLines.3.unsaid': 'yes',
    }
    const add = (before: DraftValues) => changeRows(before, { act: 'add', list: 'officers', at: 0 }).values
    return Array.from({ length: typed.officers }).reduce<DraftValues>(add, values)
  })

describe('an agreement opened to be changed', () => {
  it(
    'says the same when nothing is changed',
    () => {
      fc.assert(
        fc.property(filledIn, (values) => {
          const entry = read(values)
          expect(read(reopen(entry))).toEqual(entry)
        }),
        RUNS,
      )
    },
    NO_TIME_LIMIT,
  )

  it(
    'says the same when everything typed is typed again into a new form',
    () => {
      fc.assert(
        fc.property(filledIn, (values) => {
          const entry = read(values)
          const { keptTerms: _, ...typed } = reopen(entry)
          expect(read(typed)).toEqual(entry)
        }),
        RUNS,
      )
    },
    NO_TIME_LIMIT,
  )

  it(
    'is written the same way each time',
    () => {
      fc.assert(
        fc.property(filledIn, (values) => {
          const written = reopen(read(values))
          expect(reopen(read(written))).toEqual(written)
        }),
        RUNS,
      )
    },
    NO_TIME_LIMIT,
  )
})

describe('cost terms that the form has no words for', () => {
  const context: FormContext = {
    ...DINUBA_CONTEXT,
    organizations: ['schools', 'city', 'county', 'college'].map((key) => ({
      organizationId: key === 'schools' ? DINUBA_CONTEXT.ownId : key,
      kind: 'other',
      name: key,
      shortName: key,
      fiscalYearStarts: '07-01',
      unclaimed: false,
      sharing: 'accepted',
      campuses: [],
    })),
  }
  const entryOf = (terms: Terms): AgreementEntry => ({
    title: 'Special rules',
    startsOn: calendarDate('2024-07-01'),
    endsOn: calendarDate('2027-06-30'),
    parties: terms.parties.map(({ id }) => ({
      organizationId: id === 'schools' ? DINUBA_CONTEXT.ownId : id,
      side: id === 'city' ? 'agency' : 'other',
      key: id,
    })),
    terms,
    clauses: [],
    assignments: [],
    paper: null,
    making: { how: 'send' },
  })
  const special = arbitraryTerms({
    negativeLines: true,
    limits: true,
    inKind: true,
    unitSlices: true,
    held: true,
  }).filter((terms) => findFaults(terms).length === 0)

  it(
    'stay exactly as they are',
    () => {
      fc.assert(
        fc.property(special, (terms) => {
          expect(read(reopen(entryOf(terms), context), context).terms).toEqual(terms)
        }),
        RUNS,
      )
    },
    NO_TIME_LIMIT,
  )

  it(
    'stay while something else is changed',
    () => {
      fc.assert(
        fc.property(special, (terms) => {
          const values = { ...reopen(entryOf(terms), context), title: 'A better title' }
          expect(read(values, context)).toMatchObject({ title: 'A better title', terms })
        }),
        RUNS,
      )
    },
    NO_TIME_LIMIT,
  )
})
