import type { LineCalculation } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { exactFigure, type Marks, marksOf, openFigure } from '@/lib/domain/breakdown/figures'
import { findMeasureValues } from '@/lib/domain/breakdown/lines/measure-values'
import { type Rate, rateInYear } from '@/lib/domain/breakdown/lines/rate-in-year'
import { countUnits, type Units } from '@/lib/domain/breakdown/lines/units'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Fraction, multiplyFractions, wholeFraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { type Round, roundTo } from '@/lib/domain/money/round'
import type { Amount, MeasuredAmount, PercentAmount, RateAmount, Selector } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import { nameIn } from '@/lib/domain/terms/names'
import { DEFAULT_ROUND, type LineRounding } from '@/lib/domain/terms/rounding'

/** What an amount is worked out for. */
export type AmountSetting = {
  run: Run
  yearId: Id
  /** Whose headcounts `times` means. */
  positionIds: readonly Id[]
  /** Names the amount among the facts not recorded: "Vehicle". */
  what: string
  rounding: LineRounding
  marks: Marks
  /** The sum of the cost lines that a percent amount rests on, and their ids. */
  sumOf: (selector: Selector) => { figure: Figure; costLineIds: Id[] }
  actualUnits?: Ratio
  actualRate?: Cents
}

export type WorkedOut = { figure: Figure; calculation: LineCalculation; units: Units }

/** A cost line beyond this is taken for a slip of the pen: it is left not recorded, with a warning. */
export const LARGEST_LINE_CENTS = 1_000_000_000_000

/** What an amount comes to in a contract year, rounded to the line's unit. */
export function workOutAmount(amount: Amount, setting: AmountSetting): WorkedOut {
  const units = unitsOf(amount, setting)
  const start = startOf(amount, setting)
  const product = start.value && units.n ? multiplyFractions(start.value, units.n) : null
  const round = setting.rounding.line ?? DEFAULT_ROUND
  const calculation = { from: start.from, times: units.times }
  if (units.n?.n === 0n) return { figure: exactFigure(ZERO_CENTS, setting.marks), calculation, units }
  if (product && isTooLarge(product)) {
    const where = labelOfYear(setting.run, setting.yearId)
    const message = `${setting.what} comes to more than $10 billion in ${where}, which is taken for a slip: it counts as not recorded.`
    setting.run.warn({ name: 'too-large', message, yearId: setting.yearId })
    return { figure: openFigure({ atLeast: null, atMost: null }, [setting.what], setting.marks), calculation, units }
  }
  if (product) {
    const rounded = roundTo(product, round)
    const changed = product.d !== 1n || product.n !== BigInt(rounded)
    const figure = exactFigure(rounded, { ...setting.marks, ...start.marks })
    return { figure, calculation: { ...calculation, ...(changed ? { rounded: round } : {}) }, units }
  }
  const missing = [...start.missing, ...units.missing]
  const bounds = { atLeast: lowest(start.value), atMost: highest(start, units, round) }
  return { figure: openFigure(bounds, missing, { ...setting.marks, ...start.marks }), calculation, units }
}

type Start = {
  from: LineCalculation['from']
  value: Fraction | null
  atMost: Fraction | null
  missing: string[]
  marks: Marks
}

function startOf(amount: Amount, setting: AmountSetting): Start {
  if ('each' in amount) return startFromRate(amount, setting)
  if ('percent' in amount) return startFromPercent(amount, setting)
  return startFromMeasure(amount, setting)
}

function startFromRate(amount: RateAmount, setting: AmountSetting): Start {
  const { run, yearId, what } = setting
  const round = setting.rounding.rate ?? DEFAULT_ROUND
  const rate: Rate =
    setting.actualRate === undefined
      ? rateInYear(run, amount, yearId, round, what)
      : { value: wholeFraction(setting.actualRate), missing: [] }
  const limited = rate.limited && roundTo(rate.limited, DEFAULT_ROUND)
  const figure = rate.value
    ? exactFigure(roundTo(rate.value, DEFAULT_ROUND))
    : openFigure({ atLeast: ZERO_CENTS, atMost: limited ?? null }, rate.missing)
  const growth = rate.growth ? { growth: rate.growth } : {}
  const from = {
    kind: 'rate' as const,
    rate: figure,
    ...growth,
    ...(limited === undefined ? {} : { limitedToCents: limited }),
  }
  return { from, value: rate.value, atMost: rate.value ?? rate.limited ?? null, missing: rate.missing, marks: {} }
}

function startFromPercent(amount: PercentAmount, { run, yearId, sumOf }: AmountSetting): Start {
  const percent = valueInYear(amount.percent, yearId) ?? null
  const of = sumOf(amount.of)
  const base = of.figure.cents
  const from = { kind: 'percent' as const, percent, of: of.figure, costLineIds: of.costLineIds }
  const missing = percent ? of.figure.missing : [`percent of other cost lines, ${labelOfYear(run, yearId)}`]
  const value = percent && base !== null ? multiplyFractions(wholeFraction(base), ratioValue(percent)) : null
  const { atMostCents } = of.figure
  const most =
    percent && atMostCents !== undefined ? multiplyFractions(wholeFraction(atMostCents), ratioValue(percent)) : null
  return { from, value, atMost: value ?? most, missing, marks: marksOf(of.figure) }
}

function startFromMeasure(amount: MeasuredAmount, { run, yearId }: AmountSetting): Start {
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
    atMost: value,
    missing: value ? [] : [`${measureName}, ${labelOfYear(run, yearId)}`],
    marks: {},
  }
}

function unitsOf(amount: Amount, { run, positionIds, yearId, actualUnits }: AmountSetting): Units {
  if (actualUnits === undefined) return countUnits(run, amount.times, positionIds, yearId)
  const n = ratioValue(actualUnits)
  const unit = amount.times?.findLast((times) => times !== 'headcount')?.unit ?? 'units'
  return { n, atMost: n, missing: [], times: [{ n: actualUnits, unit }] }
}

/** A known negative rate (a credit for days not served) times an unknown number has no lower bound. */
function lowest(rate: Fraction | null): Cents | null {
  return rate && rate.n < 0n ? null : ZERO_CENTS
}

function highest(start: Start, units: Units, round: Round): Cents | null {
  if (start.value && start.value.n < 0n) return ZERO_CENTS
  const most = start.atMost && units.atMost ? multiplyFractions(start.atMost, units.atMost) : null
  return most && !isTooLarge(most) ? roundTo(most, round) : null
}

function isTooLarge(value: Fraction): boolean {
  const limit = BigInt(LARGEST_LINE_CENTS) * value.d
  return value.n > limit || value.n < -limit
}
