import type { Breakdown, LineFigure } from '@/lib/domain/breakdown/breakdown'
import type { CalculatedTimes, LineCalculation, LineStart } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf } from '@/lib/domain/breakdown/figures'
import { valueOfTimes } from '@/lib/domain/breakdown/lines/value-of-times'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { isCredit } from '@/lib/domain/breakdown/words/is-credit'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordCount, wordPartOfTime } from '@/lib/domain/breakdown/words/word-count'
import { wordGrowth } from '@/lib/domain/breakdown/words/word-growth'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { wordRounded } from '@/lib/domain/breakdown/words/word-round'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { formatFraction } from '@/lib/domain/money/format-fraction'
import { groupDigits } from '@/lib/domain/money/group-digits'
import { ratioValue } from '@/lib/domain/money/ratio'
import { nameIn } from '@/lib/domain/terms/names'
import { wordFactor } from '@/lib/domain/terms/words/word-factor'

/**
 * What a cost line comes to in a year and who pays it out, in one sentence: "Services, 2018-19, paid out by City of
 * Duluth: $61,142.41 × 4 officers = $244,569.64."
 */
export function wordLine(breakdown: Breakdown, { costLineId, yearId, calculation, figure }: LineFigure): string {
  const line = breakdown.costLines.find(({ id }) => id === costLineId)
  const year = nameIn(breakdown.years, yearId)
  const amount = `${wordAmount(breakdown, calculation, figure)}${wordMarks(figure)}`
  const how = line?.inKind ? 'given in kind' : isLineOfCredit(figure, calculation) ? 'credited' : 'paid out'
  const by = line ? `, ${how} by ${nameIn(breakdown.bearers, line.incurredBy)}` : ''
  return `${line?.name ?? costLineId}, ${year}${by}: ${amount}.`
}

/** A credit stays one in a year in which it comes to nothing. */
function isLineOfCredit(figure: Figure, { from }: LineCalculation): boolean {
  return isCredit(figure) || (figure.cents === 0 && from.kind === 'rate' && isCredit(from.rate))
}

/** How an amount was worked out, ending with what it comes to: "5% of Pay ($162,000) = $8,100, but at most $7,500". */
export function wordAmount(breakdown: Breakdown, calculation: LineCalculation, figure: Figure): string {
  const { held } = calculation
  const free = wordFreeAmount(breakdown, calculation, held ? held.without : figure)
  return held ? `${free}${wordHeld(held)}` : free
}

/** ", but at most $7,500", where that is what the amount comes to, or may. */
function wordHeld({ atMostCents, atLeastCents, without }: NonNullable<LineCalculation['held']>): string {
  const { atLeast, atMost } = boundsOf(without)
  const isCut = atMostCents !== undefined && (atMost === null || atMost > atMostCents)
  const isRaised = atLeastCents !== undefined && (atLeast === null || atLeast < atLeastCents)
  const words = [
    ...(isCut ? [`at most ${formatCentsInSentence(atMostCents)}`] : []),
    ...(isRaised ? [`at least ${formatCentsInSentence(atLeastCents)}`] : []),
  ]
  return words.length === 0 ? '' : `, but ${joinNames(words)}`
}

function wordFreeAmount(breakdown: Breakdown, calculation: LineCalculation, figure: Figure): string {
  const result = formatFigure(figure)
  if (calculation.actual === 'amount') return `${result}, the actual amount`
  const actual = wordActual(calculation)
  const start = wordStart(breakdown, calculation)
  const times = calculation.times.map((each) => ` × ${wordTimes(each)}`).join('')
  if (times === '' && !calculation.rounded && isRate(calculation.from, result)) return `${start}${actual}`
  return `${start}${times} = ${wordProduct(calculation, figure)}${actual}`
}

const OFFICERS = /^officers?$/

/** What of the plan gave way to what happened: "with the actual rate", "with the actual hours of each officer". */
function wordActual({ actual, times }: LineCalculation): string {
  if (actual !== 'units') return actual === undefined ? '' : `, with the actual ${actual}`
  const others = new Set(times.map(({ unit }) => unit).filter((unit) => times.length === 1 || !OFFICERS.test(unit)))
  const isEach = others.size > 0 && times.length > 1 && times.some(({ unit }) => OFFICERS.test(unit))
  const [unit] = others
  const what = others.size === 1 ? `number of ${unit}` : 'numbers'
  return `, with the actual ${what}${isEach ? ' of each officer' : ''}`
}

/** The product, and what it was before rounding where rounding changed it. */
function wordProduct({ rounded, exactCents }: LineCalculation, figure: Figure): string {
  if (!rounded || !exactCents || figure.cents === null) return formatFigure(figure)
  return wordRounded(ratioValue(exactCents), rounded, figure.cents)
}

/** A rate by itself is the whole of the sum: it need not be said twice. */
function isRate(from: LineStart, result: string): boolean {
  return from.kind === 'rate' && from.factor === undefined && formatFigure(from.rate) === result
}

function wordStart(breakdown: Breakdown, { from, times }: LineCalculation): string {
  if (from.kind === 'percent') {
    const names = joinNames(from.costLineIds.map((id) => nameIn(breakdown.costLines, id)))
    const years = from.yearIds ? ` in ${joinNames(from.yearIds.map((id) => nameIn(breakdown.years, id)))}` : ''
    return `${from.percent ?? 'a percent not recorded'} of ${names || 'nothing'}${years} (${formatFigure(from.of)})`
  }
  if (from.kind === 'measured') {
    return `${from.part ?? 'a part not recorded'} of ${from.measureName} (${from.measured ? `$${groupDigits(from.measured)}` : 'not recorded'})`
  }
  const units = times.map(({ unit }) => unit)
  const factor = from.factor === undefined ? '' : ` × ${wordFactor(from.factor, units)}`
  const { growth, rate, limitedToCents: most, unlimitedCents: before } = from
  const grown = growth ? wordGrowth(growth, nameIn(breakdown.years, growth.sinceYearId)) : ''
  if (before !== undefined) {
    const held = `held down from ${formatCentsInSentence(before)}`
    return `${formatFigure(rate)} (${held}${grown && `, which is ${grown}`})${factor}`
  }
  if (most !== undefined && rate.cents === null)
    return `a rate not recorded (at most ${formatCentsInSentence(most)})${factor}`
  const isBare = formatFigure(rate) === 'not recorded' && (times.length > 0 || factor !== '')
  return `${isBare ? 'a rate not recorded' : formatFigure(rate)}${grown && ` (${grown})`}${factor}`
}

/** "4 officers", "10 of 12 months", "up to 180 days", "10 hours (50 less the first 40)", "2 hours, counted as 4". */
export function wordTimes(times: CalculatedTimes): string {
  const { n, unit, upTo, beyond, atMost, atLeast, of } = times
  const above = beyond ? ` beyond ${groupDigits(beyond)}` : ''
  const least = atLeast ? `, at least ${groupDigits(atLeast)}` : ''
  if (n === null) return `a number of ${unit} not recorded${above}${least}`
  if (of) return wordPartOfTime(n, of, unit)
  if (upTo) return `up to ${wordCount(n, unit)}${above}${least}`
  const counted = atMost ?? atLeast
  const held = counted ? `, counted as ${groupDigits(counted)}` : ''
  const left = beyond ? valueOfTimes(times) : null
  if (!left || !beyond) return `${wordCount(n, unit)}${held}`
  const less = left.n === 0n ? ', none beyond' : ' less'
  return `${wordCount(formatFraction(left), unit)} (${groupDigits(n)}${held}${less} the first ${groupDigits(beyond)})`
}
