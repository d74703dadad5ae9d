import fc from 'fast-check'
import { keepSoundPlans } from '@/lib/domain/breakdown/laws/arbitrary-billing'
import { sum, year } from '@/lib/domain/breakdown/laws/arbitrary-scalars'
import { arbitraryTerms } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Amount } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import type { Measure, Position } from '@/lib/domain/terms/party'
import type { Limit, Minimum, Slice, Step } from '@/lib/domain/terms/split'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

const LINES = ['l1', 'l2', 'l3', 'l4', 'salary', 'vehicle']

const lines = fc.subarray(LINES, { minLength: 1, maxLength: 2 })
const years = fc.option(fc.uniqueArray(year, { minLength: 1 }), { nil: undefined, freq: 2 })
const listed = fc.dictionary(year, fc.constantFrom('0', '1', '25%').map(ratio), { minKeys: 1 })

/** A sum by year, one that grows by an index, a part of a measure, or a percent of cost lines. */
const named: fc.Arbitrary<Amount> = fc.oneof(
  fc.dictionary(year, sum, { minKeys: 1 }).map((byYear): Amount => ({ each: { byYear } })),
  sum.map((each): Amount => ({ each, grows: { index: 'cpi', from: 'rounded' } })),
  listed.map((byYear): Amount => ({ part: { byYear }, ofMeasure: 'levied' })),
  fc
    .record({ costLines: lines, years })
    .map(({ costLines, years }): Amount => ({ percent: ratio('10%'), of: { costLines, ...(years && { years }) } })),
)

const slice = fc.oneof<fc.Arbitrary<Slice>[]>(
  named.map((first) => ({ first })),
  listed.map((byYear) => ({ fraction: { byYear }, unit: 'months' })),
)

const step = fc.oneof<fc.Arbitrary<Step>[]>(
  fc
    .record({ id: fc.constantFrom('schools', 'grant'), amount: named })
    .map(({ id, amount }) => ({ amounts: { [id]: amount } })),
  slice.map((of) => ({ of, shares: { levy: ratio('50%') } })),
  fc.record({ of: slice, measure: fc.constant('served') }),
  listed.map((byYear) => ({ shares: { grant: { byYear } } })),
)

const measures = fc
  .record({ cpi: listed, levied: listed, grant: fc.dictionary(year, fc.constantFrom('1', '2').map(ratio)) })
  .map(({ cpi, levied, grant }): Measure[] => [
    { id: 'cpi', unit: 'index', values: { byYear: cpi } },
    { id: 'levied', unit: 'dollars', values: { byYear: levied } },
    {
      ...{ id: 'served', unit: 'students' },
      values: {
        byYear: Object.fromEntries(Object.entries(grant).map(([id, n]) => [id, { grant: n, city: ratio('2') }])),
      },
    },
  ])

const limit: fc.Arbitrary<Limit> = fc
  .record({ on: fc.constantFrom('schools', 'grant'), costLines: lines, years, yearly: fc.boolean(), atMost: named })
  .map(({ on, costLines, years, yearly, atMost }) => ({
    ...{ id: 'named', on, atMost, per: yearly ? ['year' as const] : [] },
    when: { costLines, ...(years && { years }) },
  }))

const minimum: fc.Arbitrary<Minimum> = named.map((atLeast) => ({ id: 'named', on: 'county', atLeast }))

const stated: fc.Arbitrary<Stated> = fc
  .record({ what: fc.constantFrom('line' as const, 'pays' as const), line: fc.constantFrom(...LINES), years })
  .map(({ what, line, years }) => ({
    ...{ what, of: what === 'line' ? line : 'grant', is: { cents: cents(1) } },
    ...(years && { years }),
  }))

/** Random terms that name cost lines, sources and contract years wherever they can be named. */
export const arbitraryNames: fc.Arbitrary<Terms> = fc
  .record({
    terms: arbitraryTerms({ negativeLines: true, limits: true, inKind: true, unitSlices: false, held: false }),
    amounts: fc.array(fc.option(named), { minLength: 4, maxLength: 4 }),
    headcount: fc.option(listed),
    steps: fc.array(step, { maxLength: 3 }),
    inside: fc.array(step, { maxLength: 2 }),
    measures,
    limits: fc.array(limit, { maxLength: 1 }),
    minimums: fc.array(minimum, { maxLength: 1 }),
    stated: fc.array(stated, { maxLength: 2 }),
    billed: years,
  })
  .map(({ terms, amounts, headcount, steps, inside, measures, limits, minimums, stated, billed }) =>
    keepSoundPlans({
      ...terms,
      measures: [...terms.measures, ...measures],
      positions: terms.positions.map(
        (each): Position => (headcount ? { ...each, headcount: { byYear: headcount } } : each),
      ),
      costLines: terms.costLines.map((line, index): CostLine => ({ ...line, amount: amounts[index] ?? line.amount })),
      split: terms.split.map((rule, index) => (index === 0 ? { ...rule, steps: [...steps, ...rule.steps] } : rule)),
      allocations: inside.length === 0 ? [] : [{ of: 'city', by: 'fund', steps: inside.map(toSources) }],
      limits: [...terms.limits, ...limits],
      minimums: [...(terms.minimums ?? []), ...minimums],
      billing: terms.billing.map((plan) => (billed ? { ...plan, years: billed } : plan)),
      stated,
    }),
  )
  .filter((terms) => findFaults(terms).length === 0)

/** Inside a party's share there are its parts, of which it has none here, and the sources. */
function toSources(step: Step): Step {
  if ('amounts' in step) return { amounts: { levy: Object.values(step.amounts)[0] ?? { each: null } } }
  return 'measure' in step ? { rest: 'grant' } : step
}
