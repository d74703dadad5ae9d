import type { DrawMethod } from '@/lib/domain/breakdown/calculation'
import { findMeasureValues } from '@/lib/domain/breakdown/lines/measure-values'
import type { Claim } from '@/lib/domain/breakdown/pools/claim'
import { partOfCents } from '@/lib/domain/breakdown/pools/part-of-cents'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { workOutPoolAmount } from '@/lib/domain/breakdown/pools/pool-amount'
import type { Portions } from '@/lib/domain/breakdown/pools/portions'
import { slicePortions } from '@/lib/domain/breakdown/pools/slice-portions'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import type { Cents } from '@/lib/domain/money/cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
  ZERO,
} from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { type Id, isByYear, valueInYear } from '@/lib/domain/terms/by-year'
import { bearerName, nameIn } from '@/lib/domain/terms/names'
import type { FixedStep, MeasureStep, ShareStep, Step } from '@/lib/domain/terms/split'

/** The claims of a step, in the order of parties and sources: the order of keys in the terms means nothing. */
export function makeClaims(run: Run, pool: Pool, step: Step): Claim[] {
  const sources = run.terms.sources.map(({ id }) => id)
  const claims: Draft[] = 'rest' in step ? [restClaim(step.rest)] : claimsOf(run, pool, step)
  const order = bearerOrder(run)
  return claims
    .map((claim) => ({ ...claim, bySource: sources.includes(claim.bearerId) }))
    .filter((claim) => paysInYear(run, claim.bearerId, pool.yearId))
    .toSorted((a, b) => order.indexOf(a.bearerId) - order.indexOf(b.bearerId))
}

/** Whether shares give away the whole of what is left, so that they must add up to it. */
export function isClosed(step: Step, claims: readonly Claim[], pool: Pool): boolean {
  if (pool.steps.some((other) => 'rest' in other) || 'amounts' in step || 'rest' in step || step.of) return false
  return pool.lines.every((_, index) => {
    const portions = claims.map((claim) => (claim.kind === 'portions' ? claim.portions[index] : null))
    return portions.every((portion) => portion) && compareFractions(sumOf(portions), ONE) === 0
  })
}

function sumOf(portions: readonly (Fraction | null | undefined)[]): Fraction {
  return portions.reduce<Fraction>((sum, portion) => addFractions(sum, portion ?? ZERO), ZERO)
}

export function bearerOrder({ terms }: Run): Id[] {
  return [
    ...terms.parties.flatMap(({ id, parts }) => [id, ...(parts ?? []).map((part) => part.id)]),
    ...terms.sources.map(({ id }) => id),
  ]
}

function paysInYear(run: Run, bearerId: Id, yearId: Id): boolean {
  const source = run.terms.sources.find(({ id }) => id === bearerId)
  return source?.years === undefined || source.years.includes(yearId)
}

/** A claim before it is known whether a party or a source makes it. */
type Draft = Claim extends infer C ? (C extends Claim ? Omit<C, 'bySource'> : never) : never

function claimsOf(run: Run, pool: Pool, step: Exclude<Step, { rest: Id }>): Draft[] {
  if ('amounts' in step) return pool.withoutFixedSums ? [] : fixedClaims(run, pool, step)
  const slice = slicePortions(run, pool, step.of)
  return 'shares' in step ? shareClaims(run, pool, step, slice) : measureClaims(run, pool, step, slice)
}

function restClaim(bearerId: Id): Draft {
  return { bearerId, method: { kind: 'rest' }, missing: [], kind: 'rest' }
}

function fixedClaims(run: Run, pool: Pool, step: FixedStep): Draft[] {
  return Object.entries(step.amounts).map(([bearerId, amount]) => {
    const { figure, calculation } = workOutPoolAmount(run, pool, amount, `sum of ${bearerName(run.terms, bearerId)}`)
    return {
      bearerId,
      method: { kind: 'fixed', amount: calculation, sum: figure },
      missing: figure.missing,
      kind: 'fixed',
      sum: figure,
      balance: balanceOf(pool, step, bearerId),
    }
  })
}

function balanceOf(pool: Pool, step: Step, bearerId: Id): string {
  return `${pool.id}/${pool.steps.indexOf(step)} ${bearerId}`
}

function shareClaims(run: Run, pool: Pool, step: ShareStep, slice: Portions): Draft[] {
  const named = Object.values(step.shares).flatMap((shares) => valueInYear(shares, pool.yearId) ?? [])
  const unnamed = subtractFractions(ONE, named.map(ratioValue).reduce(addFractions, ZERO))
  return Object.entries(step.shares).map(([bearerId, shares]) => {
    const share = valueInYear(shares, pool.yearId) ?? null
    const fact = `percent of ${bearerName(run.terms, bearerId)}, ${labelOfYear(run, pool.yearId)}`
    const method = { kind: 'share' as const, share, ...(slice.calculated ? { slice: slice.calculated } : {}) }
    const missing = [...slice.missing, ...(share ? [] : [fact])]
    const balance = balanceOf(pool, step, bearerId)
    return { bearerId, method, missing, balance, ...portionsOf(slice, share && ratioValue(share), unnamed) }
  })
}

function measureClaims(run: Run, pool: Pool, step: MeasureStep, slice: Portions): Draft[] {
  const values = findMeasureValues(run, step.measure, pool.yearId)
  const measureName = nameIn(run.terms.measures, step.measure)
  const unit = run.terms.measures.find(({ id }) => id === step.measure)?.unit ?? ''
  const bearers = Object.entries(typeof values === 'string' || values === null ? {} : values)
  const whole = bearers.reduce((sum, [, value]) => addFractions(sum, ratioValue(value)), ZERO)
  const common = {
    kind: 'measure' as const,
    measureName,
    unit,
    ...(slice.calculated ? { slice: slice.calculated } : {}),
  }
  if (bearers.length === 0) return unknownMeasureClaims(run, pool, step, slice, common)
  if (whole.n === 0n) {
    const message = `${measureName} adds up to zero in ${labelOfYear(run, pool.yearId)}, so nothing is divided by it.`
    run.warn({ name: 'measure-empty', message, yearId: pool.yearId })
    return []
  }
  return bearers.map(([bearerId, part]) => {
    const method = { ...common, part, whole: formatFraction(whole) }
    const balance = balanceOf(pool, step, bearerId)
    const portions = portionsOf(slice, divideFractions(ratioValue(part), whole))
    return { bearerId, method, missing: slice.missing, balance, ...portions }
  })
}

/**
 * Values not recorded: every bearer that the measure names in another year bears an unknown part; or else every party,
 * inside a party's share every one of its parts.
 */
function unknownMeasureClaims(
  run: Run,
  pool: Pool,
  step: MeasureStep,
  slice: Portions,
  common: Omit<Extract<DrawMethod, { kind: 'measure' }>, 'part' | 'whole'>,
): Draft[] {
  const named = bearersOfMeasure(run, step.measure)
  const bearers = named.length > 0 ? named : possibleBearers(run, pool)
  const missing = [...slice.missing, `${nameIn(run.terms.measures, step.measure)}, ${labelOfYear(run, pool.yearId)}`]
  const method = { ...common, part: null, whole: null }
  return bearers.map((bearerId) => ({
    bearerId,
    method,
    missing,
    balance: balanceOf(pool, step, bearerId),
    ...portionsOf(slice, null),
  }))
}

function bearersOfMeasure({ terms, actuals }: Run, measureId: Id): Id[] {
  const values = terms.measures.find(({ id }) => id === measureId)?.values ?? null
  const all = [
    ...(isByYear(values) ? Object.values(values.byYear) : [values]),
    ...Object.values(actuals.measures?.[measureId] ?? {}),
  ]
  return [...new Set(all.flatMap((each) => (typeof each === 'string' ? [] : Object.keys(each ?? {}))))]
}

function possibleBearers({ terms }: Run, { term }: Pool): Id[] {
  const cut = term.allocation === undefined ? undefined : terms.allocations[term.allocation]
  const parts = terms.parties.find(({ id }) => id === cut?.of)?.parts ?? []
  return (cut ? parts : terms.parties).map(({ id }) => id)
}

/** @param unnamed the most that a share can be which is not recorded: what the others of its step leave */
function portionsOf(slice: Portions, share: Fraction | null, unnamed = ONE) {
  const portions = slice.portions.map((portion) => {
    if (portion?.n === 0n || share?.n === 0n) return ZERO
    return portion && share && multiplyFractions(portion, share)
  })
  const [least, most] = [share ?? ZERO, share ?? unnamed]
  const { between, openAtMost } = slice
  return {
    kind: 'portions' as const,
    portions,
    leasts: slice.portions.map((portion) => multiplyFractions(portion ?? between?.least ?? ZERO, least)),
    mosts: slice.portions.map((portion) => multiplyFractions(portion ?? between?.most ?? ONE, most)),
    ...(between ? { first: firstOf(between.sum, least, most) } : {}),
    openAtMost: openAtMost === null ? null : partOfCents(openAtMost, most, 'up'),
    maybeAll: share === null && slice.calculated === undefined,
  }
}

function firstOf({ atLeast, atMost }: { atLeast: Cents | null; atMost: Cents }, least: Fraction, most: Fraction) {
  const sure = atLeast !== null && partOfCents(atLeast, atLeast < 0 ? most : least, 'down')
  return { atLeast: sure === false ? null : sure, atMost: partOfCents(atMost, most, 'up') }
}
