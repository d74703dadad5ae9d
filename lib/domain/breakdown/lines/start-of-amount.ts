import type { LineCalculation } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, exactFigure, intervalOf, type Marks, marksOf, openFigure } from '@/lib/domain/breakdown/figures'
import type { AmountSetting } from '@/lib/domain/breakdown/lines/amount-setting'
import { findMeasureValues } from '@/lib/domain/breakdown/lines/measure-values'
import { rateInYear } from '@/lib/domain/breakdown/lines/rate-in-year'
import { isRanged, pinRate } from '@/lib/domain/breakdown/ranges/pin-amount'
import { labelOfYear } from '@/lib/domain/breakdown/run'
import { ZERO_CENTS } from '@/lib/domain/money/cents'
import {
  compareFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  wholeFraction,
  ZERO,
} from '@/lib/domain/money/fraction'
import { FROM_ZERO, type Interval, multiplyIntervals, pointInterval } from '@/lib/domain/money/interval'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { roundTo } from '@/lib/domain/money/round'
import {
  type Amount,
  byAmountKind,
  type MeasuredAmount,
  type PercentAmount,
  type RateAmount,
} from '@/lib/domain/terms/amount'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { nameIn } from '@/lib/domain/terms/names'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** What an amount is before it is multiplied by quantities, in exact cents: a rate, a percent of lines, a part of a measure. */
export type AmountStart = {
  from: LineCalculation['from']
  value: Fraction | null
  bounds: Interval
  missing: string[]
  marks: Marks
}

export function startOfAmount(amount: Amount, setting: AmountSetting): AmountStart {
  return byAmountKind(amount, {
    rate: (rate) => startFromRate(rate, setting),
    percent: (percent) => startFromPercent(percent, setting),
    measured: (measured) => startFromMeasure(measured, setting),
  })
}

/** A rate that is a range, where it was not taken at one end, lies between what it comes to at both. */
function startFromRate(amount: RateAmount, setting: AmountSetting): AmountStart {
  if (!isRanged(amount)) return startFromOneRate(amount, setting)
  const [low, high] = [pinRate(amount, 'low'), pinRate(amount, 'high')].map((end) => startFromOneRate(end, setting))
  if (!low || !high || low.value === null || high.value === null) return low ?? startFromOneRate(amount, setting)
  if (compareFractions(low.value, high.value) === 0) return low
  const bounds = { least: low.value, most: high.value }
  const rate = joinRates(low.from, high.from)
  const from = { kind: 'rate' as const, rate, ...(amount.factor ? { factor: amount.factor } : {}) }
  return { from, value: null, bounds, missing: [], marks: {} }
}

function joinRates(low: AmountStart['from'], high: AmountStart['from']): Figure {
  const [atLeast, atMost] = [low, high].map((from) => (from.kind === 'rate' ? from.rate.cents : null))
  return openFigure({ atLeast: atLeast ?? null, atMost: atMost ?? null }, [])
}

function startFromOneRate(amount: RateAmount, setting: AmountSetting): AmountStart {
  const rate = rateInYear(amount, { ...setting, round: setting.rounding.rate ?? DEFAULT_ROUND })
  const limited = rate.limited && roundTo(rate.limited, DEFAULT_ROUND)
  const unlimited = rate.unlimited && roundTo(rate.unlimited, DEFAULT_ROUND)
  const figure = rate.value
    ? exactFigure(roundTo(rate.value, DEFAULT_ROUND))
    : openFigure({ atLeast: ZERO_CENTS, atMost: limited ?? null }, rate.missing)
  const growth = rate.growth ? { growth: rate.growth } : {}
  const from = {
    kind: 'rate' as const,
    rate: figure,
    ...growth,
    ...(limited === undefined ? {} : { limitedToCents: limited }),
    ...(unlimited === undefined ? {} : { unlimitedCents: unlimited }),
    ...(amount.factor ? { factor: amount.factor } : {}),
  }
  const factor = amount.factor ? ratioValue(amount.factor) : ONE
  const value = rate.value && multiplyFractions(rate.value, factor)
  const most = rate.limited ? multiplyFractions(rate.limited, factor) : null
  const bounds = value ? pointInterval(value) : { least: ZERO, most }
  return { from, value, bounds, missing: rate.missing, marks: {} }
}

function startFromPercent(amount: PercentAmount, { run, yearId, sumOf }: AmountSetting): AmountStart {
  const percent = valueInYear(amount.percent, yearId) ?? null
  const of = sumOf(amount.of)
  const base = of.figure.cents
  const { figure, ...lines } = of
  const from = { kind: 'percent' as const, percent, of: figure, ...lines }
  const missing = percent ? of.figure.missing : [`percent of other cost lines, ${labelOfYear(run, yearId)}`]
  const value = percent && base !== null ? multiplyFractions(wholeFraction(base), ratioValue(percent)) : null
  const bounds = value
    ? pointInterval(value)
    : multiplyIntervals(intervalOf(boundsOf(of.figure)), partInterval(percent))
  return { from, value, bounds, missing, marks: marksOf(of.figure) }
}

function startFromMeasure(amount: MeasuredAmount, { run, yearId }: AmountSetting): AmountStart {
  const part = valueInYear(amount.part, yearId) ?? null
  const measured = findMeasureValues(run, amount.ofMeasure, yearId)
  const quantity = typeof measured === 'string' ? measured : null
  const measureName = nameIn(run.terms.measures, amount.ofMeasure)
  const from = { kind: 'measured' as const, part, measureName, measured: quantity }
  const dollars = part && quantity ? multiplyFractions(ratioValue(part), ratioValue(quantity)) : null
  const value = dollars && multiplyFractions(dollars, wholeFraction(100))
  return {
    from,
    value,
    bounds: value ? pointInterval(value) : multiplyIntervals(FROM_ZERO, partInterval(part)),
    missing: missingOfMeasured(part, quantity, measureName).map((fact) => `${fact}, ${labelOfYear(run, yearId)}`),
    marks: {},
  }
}

/** What keeps a part of a measure from being known: the part, the measure, or both. */
function missingOfMeasured(part: Ratio | null, measured: Ratio | null, measureName: string): string[] {
  return [...(part === null ? [`part of ${measureName}`] : []), ...(measured === null ? [measureName] : [])]
}

/** A percent or part as a factor; one that is not recorded is anything from zero up. */
function partInterval(percent: Ratio | null): Interval {
  return percent ? pointInterval(ratioValue(percent)) : FROM_ZERO
}
