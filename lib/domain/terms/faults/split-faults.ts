import { addFractions, compareFractions, ONE, ZERO } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { findFaultsOfAmount } from '@/lib/domain/terms/faults/amount-faults'
import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import { findLimitFaults, findMinimumFaults } from '@/lib/domain/terms/faults/limit-faults'
import { findSelectorFaults } from '@/lib/domain/terms/faults/selector-faults'
import { findUnitFaults, linesMeant, linesUnder } from '@/lib/domain/terms/faults/unit-faults'
import type { ShareStep, Slice, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** Rules, limits and allocations that name what there is not, or give away more than the whole. */
export function findSplitFaults(terms: Terms): Fault[] {
  const parties = terms.parties.map(({ id }) => id)
  const sources = terms.sources.map(({ id }) => id)
  const split = terms.split.flatMap((rule, index) => [
    ...findSelectorFaults(terms, rule.when, ['split', index, 'when']),
    ...findStepFaults(terms, rule.steps, { ids: [...parties, ...sources], what: BEARER }, ['split', index, 'steps']),
    ...findUnitFaults(() => linesUnder(terms, index), rule.steps, ['split', index, 'steps']),
  ])
  const allocations = terms.allocations.flatMap((cut, index) => {
    const own = terms.parties.find(({ id }) => id === cut.of)?.parts ?? []
    const bearers = { ids: [...own.map(({ id }) => id), ...sources], what: partOf(cut.of) }
    return [
      ...expectKnown(cut.of, parties, 'the id of a party', ['allocations', index, 'of']),
      ...findSelectorFaults(terms, cut.when, ['allocations', index, 'when']),
      ...findStepFaults(terms, cut.steps, bearers, ['allocations', index, 'steps']),
      ...findUnitFaults(() => linesMeant(terms, cut.when), cut.steps, ['allocations', index, 'steps']),
    ]
  })
  const paid = terms.sources.flatMap(({ paidTo }, index) =>
    expectKnown(paidTo, parties, 'the id of a party', ['sources', index, 'paidTo']),
  )
  return [...paid, ...split, ...findLimitFaults(terms), ...findMinimumFaults(terms), ...allocations]
}

/** Who may bear what is divided, and what they are called. */
type Bearers = { ids: readonly string[]; what: string }

const BEARER = 'the id of a bearer'

function partOf(party: string): string {
  return `the id of a source, or of a part of ${party}, listed under its "parts"`
}

function findStepFaults(terms: Terms, steps: readonly Step[], bearers: Bearers, path: Path): Fault[] {
  return steps.flatMap((step, index) => {
    const here = [...path, index]
    if ('rest' in step)
      return [
        ...expectKnown(step.rest, bearers.ids, bearers.what, [...here, 'rest']),
        ...nothingAfterRest(steps, index, here),
      ]
    if ('amounts' in step) {
      return [
        ...expectBearers(Object.keys(step.amounts), bearers, [...here, 'amounts']),
        ...Object.entries(step.amounts).flatMap(([id, amount]) =>
          findFaultsOfAmount(terms, amount, [...here, 'amounts', id]),
        ),
      ]
    }
    const slice = findSliceFaults(terms, step.of, [...here, 'of'])
    if ('shares' in step) {
      return [
        ...slice,
        ...expectBearers(Object.keys(step.shares), bearers, [...here, 'shares']),
        ...findShareFaults(terms, step, [...here, 'shares']),
      ]
    }
    return [...slice, ...findMeasureFaults(terms, step.measure, bearers, [...here, 'measure'])]
  })
}

function expectBearers(ids: readonly string[], bearers: Bearers, path: Path): Fault[] {
  if (ids.length === 0) return [{ path, message: 'expected at least one bearer' }]
  return ids.flatMap((id) => expectKnown(id, bearers.ids, bearers.what, [...path, id]))
}

function nothingAfterRest(steps: readonly Step[], index: number, path: Path): Fault[] {
  return index === steps.length - 1
    ? []
    : [{ path, message: 'expected the rest to be the last step: nothing is left for those after it' }]
}

function findShareFaults(terms: Terms, { shares }: ShareStep, path: Path): Fault[] {
  return terms.years
    .flatMap(({ id: year, name }) => {
      const values = Object.values(shares).map((share) => valueInYear(share, year))
      const fractions = values.flatMap((value) => (value ? [ratioValue(value)] : []))
      if (fractions.some(({ n }) => n < 0n)) return [{ path, message: 'expected shares of zero or more' }]
      if (compareFractions(fractions.reduce(addFractions, ZERO), ONE) <= 0) return []
      return [
        { path, message: `expected shares of at most the whole; in ${name ?? year} they add up to more than 100%` },
      ]
    })
    .slice(0, 1)
}

function findSliceFaults(terms: Terms, slice: Slice | undefined, path: Path): Fault[] {
  if (!slice || 'firstUnits' in slice) return []
  if ('first' in slice) return findFaultsOfAmount(terms, slice.first, [...path, 'first'])
  const fractions = terms.years.flatMap(({ id }) => valueInYear(slice.fraction, id) ?? []).map(ratioValue)
  const sound = fractions.every((value) => value.n >= 0n && compareFractions(value, ONE) <= 0)
  return sound ? [] : [{ path: [...path, 'fraction'], message: 'expected a part from 0 to 1, such as "10/12"' }]
}

function findMeasureFaults(terms: Terms, measureId: string, bearers: Bearers, path: Path): Fault[] {
  const index = terms.measures.findIndex(({ id }) => id === measureId)
  const measure = terms.measures[index]
  if (!measure)
    return expectKnown(
      measureId,
      terms.measures.map(({ id }) => id),
      'the id of a measure',
      path,
    )
  return terms.years
    .flatMap(({ id }) => {
      const values = valueInYear(measure.values, id)
      if (typeof values === 'string')
        return [{ path, message: `expected a measure with a number for each bearer; "${measureId}" has one alone` }]
      return expectAllKnown(Object.keys(values ?? {}), bearers.ids, bearers.what, ['measures', index, 'values'])
    })
    .slice(0, 1)
}
