import fc from 'fast-check'
import { keepSoundPlans, plans } from '@/lib/domain/breakdown/laws/arbitrary-billing'
import { round, sum, YEARS } from '@/lib/domain/breakdown/laws/arbitrary-scalars'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { type Ratio, ratio } from '@/lib/domain/money/ratio'
import { type Amount, isQuantity, type Selector, type Times } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Source } from '@/lib/domain/terms/party'
import type { ShareRounding } from '@/lib/domain/terms/rounding'
import type { Limit, Minimum, Rule, Slice, Step } from '@/lib/domain/terms/split'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

/** Which features the random terms may have. */
export type Features = { negativeLines: boolean; limits: boolean; inKind: boolean; unitSlices: boolean; held: boolean }

const PARTIES = ['city', 'schools', 'county', 'college']
const SOURCES = ['grant', 'levy']
const POSITIONS = ['officer', 'sergeant']

const part = fc.constantFrom('0%', '10%', '25%', '1/3', '36.17%', '50%', '2/3', '75%', '100%').map(ratio)
const number = fc.constantFrom('0', '1', '2', '9/10', '10/12', '1440', '12').map(ratio)

const shareRounding: fc.Arbitrary<ShareRounding> = fc.oneof(
  round,
  round.map((value) => ({ ...value, alone: true as const })),
)

const selector = fc.oneof<fc.Arbitrary<Selector>[]>(
  fc.constant({}),
  fc.record({ positions: fc.subarray(POSITIONS, { minLength: 1 }) }),
  fc.record({ years: fc.subarray(YEARS, { minLength: 1 }) }),
  fc.record({ costLines: fc.constantFrom<string[]>(['salary'], ['l1'], ['l1', 'salary']) }),
)

const factor = fc.constantFrom(null, null, '1.5', '1/180').map((text) => text && ratio(text))

const hours = number.map((n): Times => ({ n, unit: 'hours' }))
const counted = fc.constantFrom<Times>(
  'daysOfYear',
  'monthsOfYear',
  { served: { byYear: { y2: ratio('184/365') } } },
  { n: ratio('1'), unit: 'call-outs', atLeast: ratio('4') },
  { n: ratio('12'), unit: 'days', beyond: ratio('10') },
  { n: ratio('12'), unit: 'weeks', atMost: ratio('9') },
)

/** At most one large number among them: a line beyond ten billion dollars is not recorded. */
const times: fc.Arbitrary<Times[]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(hours) },
  { weight: 1, arbitrary: fc.tuple(counted) },
  { weight: 1, arbitrary: fc.tuple(counted, hours) },
)

function rateAmount(each: fc.Arbitrary<Cents>): fc.Arbitrary<Amount> {
  return fc.oneof(
    each.map((value): Amount => ({ each: value })),
    fc
      .record({ each, times, factor })
      .map(({ each, times, factor }): Amount => ({ each, times, ...(factor === null ? {} : { factor }) })),
    fc
      .record({
        each,
        by: fc.constantFrom('3%', '15%', '0.5%').map(ratio),
        from: fc.constantFrom('rounded' as const, 'unrounded' as const),
      })
      .map(({ each, by, from }): Amount => ({ each: { byYear: { y1: each } }, grows: { by, from } })),
  )
}

/** Now and then held to a sum, in all. */
function heldOrNot(amount: fc.Arbitrary<Amount>, { held }: Features): fc.Arbitrary<Amount> {
  if (!held) return amount
  const most = sum.map((atMost) => ({ atMost }))
  const both = fc.tuple(sum, sum).map((sums) => {
    const [atLeast, atMost] = sums.toSorted((a, b) => a - b)
    return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) }
  })
  const bounds = fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: most },
    { weight: 1, arbitrary: both },
  )
  return fc.tuple(amount, bounds).map(([free, sums]) => ({ ...free, ...sums }))
}

function costLine(id: string, before: readonly string[], features: Features): fc.Arbitrary<CostLine> {
  const each = features.negativeLines
    ? fc.oneof({ weight: 4, arbitrary: sum }, { weight: 1, arbitrary: sum.map((value) => cents(-value)) })
    : sum
  const percent = fc.record({
    percent: part,
    of: fc.subarray([...before], { minLength: Math.min(1, before.length) }),
    years: fc.option(fc.subarray(YEARS, { minLength: 1 }), { nil: undefined, freq: 3 }),
  })
  const amount =
    before.length === 0
      ? rateAmount(each)
      : fc.oneof(
          { weight: 4, arbitrary: rateAmount(each) },
          {
            weight: 1,
            arbitrary: percent.map(({ percent, of, years }): Amount => {
              return { percent, of: { costLines: of, ...(years === undefined ? {} : { years }) } }
            }),
          },
        )
  return fc
    .record({
      amount: heldOrNot(amount, features),
      category: id === 'l1' ? fc.constant('salary') : fc.constantFrom('salary', 'vehicle'),
      incurredBy: fc.constantFrom(...PARTIES.slice(0, 2)),
      position: fc.option(fc.constantFrom(...POSITIONS), { nil: undefined }),
      billedBy: fc.option(fc.constantFrom(...PARTIES.slice(0, 3)), { nil: undefined, freq: 6 }),
      years: fc.option(fc.subarray(YEARS, { minLength: 1 }), { nil: undefined, freq: 3 }),
      inKind: fc.boolean(),
      once: fc.boolean(),
    })
    .map(({ position, years, billedBy, inKind, once, ...line }) => ({
      ...line,
      id,
      trueUp: 'amount' as const,
      ...(position === undefined ? {} : { position }),
      ...(billedBy === undefined ? {} : { billedBy }),
      ...(years === undefined ? {} : { years }),
      ...(once && years?.length === 1 ? { once: true as const } : {}),
      ...(features.inKind && inKind && id === 'l4' ? { inKind: true as const } : {}),
    }))
}

function slice({ unitSlices }: Features): fc.Arbitrary<Slice> {
  return fc.oneof<fc.Arbitrary<Slice>[]>(
    part.map((fraction) => ({ fraction, unit: 'months' })),
    sum.map((each) => ({ first: { each } })),
    ...(unitSlices ? [number.map((n) => ({ firstUnits: [{ n, unit: 'hours' }] }))] : []),
  )
}

const shares: fc.Arbitrary<Record<string, Ratio>> = fc
  .record({
    bearers: fc.subarray([...PARTIES, ...SOURCES], { minLength: 1, maxLength: 3 }),
    open: fc.boolean(),
    share: part,
  })
  .map(({ bearers, open, share }) => {
    const equal = ratio(`1/${open ? bearers.length + 1 : bearers.length}`)
    const each = open && bearers.length === 1 ? share : equal
    return Object.fromEntries(bearers.map((bearer) => [bearer, each]))
  })

function step(features: Features): fc.Arbitrary<Step> {
  return fc.oneof(
    { weight: 4, arbitrary: shares.map((value) => ({ shares: value })) },
    { weight: 2, arbitrary: fc.record({ of: slice(features), shares }) },
    { weight: 1, arbitrary: fc.constant({ measure: 'students' }) },
    {
      weight: 2,
      arbitrary: fc
        .record({
          bearer: fc.constantFrom(...PARTIES, ...SOURCES),
          amount: heldOrNot(
            sum.map((each) => ({ each })),
            features,
          ),
        })
        .map(({ bearer, amount }) => ({ amounts: { [bearer]: amount } })),
    },
  )
}

function rule(features: Features): fc.Arbitrary<Rule> {
  return fc
    .record({
      when: fc.option(selector, { nil: undefined, freq: 2 }),
      per: fc.constantFrom('year' as const, 'position' as const, 'line' as const),
      steps: fc.array(step(features), { minLength: 1, maxLength: 3 }),
      rest: fc.option(fc.constantFrom(...PARTIES, ...SOURCES), { nil: undefined, freq: 3 }),
    })
    .map(({ when, per, steps, rest }) => ({
      per,
      steps: rest === undefined ? steps : [...steps, { rest }],
      ...(when === undefined ? {} : { when }),
    }))
}

function limit(id: string): fc.Arbitrary<Limit> {
  return fc
    .record({
      on: fc.constantFrom(...PARTIES, ...SOURCES),
      when: selector,
      per: fc.subarray(['year' as const, 'position' as const]),
      atMost: fc.oneof<fc.Arbitrary<Amount>[]>(
        sum.map((each) => ({ each })),
        sum.map((each) => ({ each })),
        fc.record({
          percent: part,
          of: fc.constantFrom<Selector>({}, { costLines: ['salary'] }, { positions: ['officer'] }),
        }),
      ),
      more: fc.constantFrom<Pick<Limit, 'carriesOver' | 'overYearBefore'>>(
        {},
        {},
        { carriesOver: true },
        { overYearBefore: { by: ratio('3%'), from: 'rounded' } },
        { overYearBefore: { plusCents: cents(1_500_01), from: 'rounded' } },
      ),
    })
    .map(({ more, per, ...rest }) => ({ ...rest, id, per, ...(per.includes('year') ? more : {}) }))
}

const minimum: fc.Arbitrary<Minimum> = fc
  .record({
    on: fc.constantFrom(...PARTIES, ...SOURCES),
    years: fc.option(fc.subarray(YEARS, { minLength: 1 }), { nil: undefined }),
    atLeast: fc.oneof<fc.Arbitrary<Amount>[]>(
      sum.map((each) => ({ each })),
      part.map((percent) => ({ percent, of: {} })),
    ),
  })
  .map(({ years, ...rest }) => ({ ...rest, id: `least ${rest.on}`, ...(years === undefined ? {} : { years }) }))

const source = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({
      paidTo: fc.option(fc.constantFrom(...PARTIES), { nil: undefined }),
      years: fc.option(fc.subarray(YEARS, { minLength: 1 }), { nil: undefined }),
    })
    .map(({ paidTo, years }) => ({
      id,
      ...(paidTo === undefined ? {} : { paidTo }),
      ...(years === undefined ? {} : { years }),
    }))

/** Random terms in which everything is recorded. */
export function arbitraryTerms(features: Features): fc.Arbitrary<Terms> {
  const ids = ['l1', 'l2', 'l3', 'l4']
  const lines = fc.tuple(...ids.map((id, index) => costLine(id, ids.slice(0, index), features)))
  return fc
    .record({
      costLines: lines.chain((all) => fc.integer({ min: 1, max: all.length }).map((count) => all.slice(0, count))),
      split: fc.array(rule(features), { minLength: 1, maxLength: 3 }),
      limits: fc.tuple(limit('n1'), limit('n2')).chain((all) => fc.subarray(features.limits ? all : [])),
      minimums: fc.uniqueArray(features.limits ? minimum : fc.constant(null), {
        maxLength: 2,
        selector: (each) => each?.on,
      }),
      sources: fc.tuple(source('grant'), source('levy')),
      share: shareRounding,
      line: round,
      billing: plans,
      students: fc.record({ city: number, schools: number, county: number }),
    })
    .map(({ share, line, students, minimums, ...terms }) =>
      keepSoundPlans(
        makeTerms({
          ...terms,
          ...(minimums.some((each) => each) ? { minimums: minimums.flatMap((each) => each ?? []) } : {}),
          costLines: terms.split.some(isByUnits) ? terms.costLines.map(countHours) : terms.costLines,
          parties: PARTIES.map((id) => ({ id, side: 'other' })),
          years: YEARS.map((id, index) => ({
            id,
            startsOn: calendarDate(`${2024 + index}-07-01`),
            endsOn: calendarDate(`${2025 + index}-06-30`),
          })),
          positions: POSITIONS.map((id) => ({ id, headcount: ratio('2') })),
          measures: [{ id: 'students', unit: 'students', values: students }],
          rounding: { share, line },
        }),
      ),
    )
}

function isByUnits({ steps }: Rule): boolean {
  return steps.some((step) => 'of' in step && step.of !== undefined && 'firstUnits' in step.of)
}

/** Where rules speak of first hours, it is recorded how many hours each line is: a percent of another, one. */
function countHours(line: CostLine): CostLine {
  const { times: counted = [] } = line.amount
  if (counted.some((each) => isQuantity(each) && each.unit === 'hours')) return line
  const n = ratio('percent' in line.amount ? '1' : '12')
  return { ...line, amount: { ...line.amount, times: [...counted, { n, unit: 'hours' }] } }
}
