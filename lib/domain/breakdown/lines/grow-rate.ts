import type { CalculatedGrowth } from '@/lib/domain/breakdown/calculation'
import { findMeasureValues } from '@/lib/domain/breakdown/lines/measure-values'
import type { Run } from '@/lib/domain/breakdown/run'
import { cents } from '@/lib/domain/money/cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
  wholeFraction,
} from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { roundTo } from '@/lib/domain/money/round'
import type { Growth } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import { nameIn } from '@/lib/domain/terms/names'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** The rate of the year before, grown into this year, exact. Null when the growth is not recorded. */
export function growRate(
  run: Run,
  growth: Growth,
  before: Fraction,
  yearId: Id,
): { value: Fraction; growth: CalculatedGrowth } | null {
  const sinceYearId = run.terms.years[run.terms.years.findIndex((year) => year.id === yearId) - 1]?.id ?? yearId
  const isUnrounded = growth.from === 'unrounded' && before.d !== 1n
  const unrounded = isUnrounded ? { unrounded: true as const, exactCents: formatFraction(before) } : {}
  const calculated = { sinceYearId, beforeCents: roundTo(before, DEFAULT_ROUND), ...unrounded }
  if ('plusCents' in growth) {
    const plus = valueInYear(growth.plusCents, yearId)
    if (plus === undefined || plus === null) return null
    return { value: addFractions(before, wholeFraction(plus)), growth: { ...calculated, plusCents: cents(plus) } }
  }
  const by = 'by' in growth ? writtenGrowth(growth.by, yearId) : indexGrowth(run, growth, sinceYearId, yearId)
  if (!by) return null
  const grew = { ...calculated, by: by.words, ...(by.index ? { index: by.index } : {}) }
  return { value: multiplyFractions(before, addFractions(ONE, by.value)), growth: grew }
}

type GrowthRate = { value: Fraction; words: Ratio; index?: CalculatedGrowth['index'] }

function writtenGrowth(by: Extract<Growth, { by: unknown }>['by'], yearId: Id): GrowthRate | null {
  const words = valueInYear(by, yearId)
  return words ? { value: ratioValue(words), words } : null
}

function indexGrowth(run: Run, growth: Extract<Growth, { index: Id }>, since: Id, yearId: Id): GrowthRate | null {
  const [before, now] = [findMeasureValues(run, growth.index, since), findMeasureValues(run, growth.index, yearId)]
  if (typeof before !== 'string' || typeof now !== 'string' || ratioValue(before).n === 0n) return null
  const grown = subtractFractions(divideFractions(ratioValue(now), ratioValue(before)), ONE)
  const held = boundOf(grown, growth)
  const bound = held && growth[held]
  const index = { name: nameIn(run.terms.measures, growth.index), before, now, ...(held ? { held } : {}) }
  return bound
    ? { value: ratioValue(bound), words: bound, index }
    : { value: grown, words: formatFraction(grown), index }
}

type Bound = 'atLeast' | 'atMost'

/** The bound that takes the place of what an index grew by; null where that lies between them. */
function boundOf(value: Fraction, { atLeast, atMost }: { [B in Bound]?: Ratio }): Bound | null {
  if (atLeast && compareFractions(value, ratioValue(atLeast)) < 0) return 'atLeast'
  return atMost && compareFractions(value, ratioValue(atMost)) > 0 ? 'atMost' : null
}
