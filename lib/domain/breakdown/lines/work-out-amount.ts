import { type Bounds, exactFigure, openFigure } from '@/lib/domain/breakdown/figures'
import type { AmountSetting } from '@/lib/domain/breakdown/lines/amount-setting'
import { countUnits } from '@/lib/domain/breakdown/lines/count-units'
import type { Units } from '@/lib/domain/breakdown/lines/counted-units'
import { startOfAmount } from '@/lib/domain/breakdown/lines/start-of-amount'
import type { WorkedOut } from '@/lib/domain/breakdown/lines/worked-out'
import { labelOfYear, rareOf } from '@/lib/domain/breakdown/run'
import { ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import { type Fraction, multiplyFractions } from '@/lib/domain/money/fraction'
import { type Interval, multiplyIntervals, pointInterval } from '@/lib/domain/money/interval'
import { type Round, roundTo } from '@/lib/domain/money/round'
import { type Amount, isHeld } from '@/lib/domain/terms/amount'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** A cost line beyond this is taken for a slip of the pen: it is left not recorded, with a warning. */
export const LARGEST_LINE_CENTS = 1_000_000_000_000

/** What an amount comes to in a contract year, rounded to the line's unit and held to what it is at most and at least. */
export function workOutAmount(amount: Amount, setting: AmountSetting): WorkedOut {
  const free = multiplyOut(amount, setting)
  if (!isHeld(amount)) return free
  const { figure, held } = rareOf(setting.run).holdAmount(amount, free.figure, setting)
  return { ...free, figure, calculation: { ...free.calculation, ...(held ? { held } : {}) } }
}

function multiplyOut(amount: Amount, setting: AmountSetting): WorkedOut {
  const units = countUnits(setting.run, amount.times, setting.positionIds, setting.yearId, setting.actualUnits)
  const start = startOfAmount(amount, setting)
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
    return {
      figure,
      calculation: { ...calculation, ...(changed ? { rounded: round, exactCents: formatFraction(product) } : {}) },
      units,
    }
  }
  const missing = [...start.missing, ...units.missing]
  const bounds = roundBounds(multiplyIntervals(start.bounds, unitBounds(units)), round)
  return { figure: openFigure(bounds, missing, { ...setting.marks, ...start.marks }), calculation, units }
}

function unitBounds({ n, atLeast, atMost }: Units): Interval {
  return n ? pointInterval(n) : { least: atLeast, most: atMost }
}

function roundBounds({ least, most }: Interval, round: Round): Bounds {
  const rounded = (bound: Fraction | null) => (bound && !isTooLarge(bound) ? roundTo(bound, round) : null)
  return { atLeast: rounded(least), atMost: rounded(most) }
}

function isTooLarge(value: Fraction): boolean {
  const limit = BigInt(LARGEST_LINE_CENTS) * value.d
  return value.n > limit || value.n < -limit
}
