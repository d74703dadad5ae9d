import type { Breakdown, LineFigure } from '@/lib/domain/breakdown/breakdown'
import type { CalculatedTimes, LineCalculation, LineStart } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { wordRounded } from '@/lib/domain/breakdown/words/word-round'
import { formatCentsInSentence, groupThousands } from '@/lib/domain/money/format-cents'
import { ratioValue } from '@/lib/domain/money/ratio'
import { nameIn } from '@/lib/domain/terms/names'

/**
 * What a cost line comes to in a year and who pays it out, in one sentence: "Services, 2018-19, paid out by City of
 * Duluth: $61,142.41 × 4 officers = $244,569.64."
 */
export function wordLine(breakdown: Breakdown, { costLineId, yearId, calculation, figure }: LineFigure): string {
  const line = breakdown.costLines.find(({ id }) => id === costLineId)
  const year = nameIn(breakdown.years, yearId)
  const amount = `${wordAmount(breakdown, calculation, figure)}${wordMarks(figure)}`
  const how = line?.inKind ? 'given in kind' : 'paid out'
  const by = line ? `, ${how} by ${nameIn(breakdown.bearers, line.incurredBy)}` : ''
  return `${line?.name ?? costLineId}, ${year}${by}: ${amount}.`
}

/** How an amount was worked out, ending with what it comes to. */
export function wordAmount(breakdown: Breakdown, calculation: LineCalculation, figure: Figure): string {
  const result = formatFigure(figure)
  if (calculation.actual === 'amount') return `${result}, the actual amount`
  const actual = calculation.actual ? `, with the actual ${calculation.actual}` : ''
  const start = wordStart(breakdown, calculation.from)
  const times = calculation.times.map((each) => ` × ${wordTimes(each)}`).join('')
  if (times === '' && !calculation.rounded && isRate(calculation.from, result)) return `${start}${actual}`
  return `${start}${times} = ${wordProduct(calculation, figure)}${actual}`
}

/** The product, and what it was before rounding where rounding changed it. */
function wordProduct({ rounded, exactCents }: LineCalculation, figure: Figure): string {
  if (!rounded || !exactCents || figure.cents === null) return formatFigure(figure)
  return wordRounded(ratioValue(exactCents), rounded, figure.cents)
}

/** A rate by itself is the whole of the sum: it need not be said twice. */
function isRate(from: LineStart, result: string): boolean {
  return from.kind === 'rate' && formatFigure(from.rate) === result
}

function wordStart(breakdown: Breakdown, from: LineStart): string {
  if (from.kind === 'percent') {
    const names = from.costLineIds.map((id) => nameIn(breakdown.costLines, id)).join(', ')
    return `${from.percent ?? 'a percent not recorded'} of ${names || 'nothing'} (${formatFigure(from.of)})`
  }
  if (from.kind === 'measured') {
    return `${from.part ?? 'a part not recorded'} of ${from.measureName} (${from.measured ? `$${groupDigits(from.measured)}` : 'not recorded'})`
  }
  const held = from.limitedToCents === undefined ? '' : ` (at most ${formatCentsInSentence(from.limitedToCents)})`
  const { growth } = from
  if (!growth) return `${formatFigure(from.rate)}${held}`
  const by = growth.by === undefined ? formatCentsInSentence(growth.plusCents ?? (0 as never)) : growth.by
  const since = nameIn(breakdown.years, growth.sinceYearId)
  return `${formatFigure(from.rate)}${held} (${formatCentsInSentence(growth.beforeCents)} in ${since}${growth.unrounded ? ', before rounding' : ''}, plus ${by})`
}

/** "4 officers", "10/12 months", "up to 180 days", "50 hours beyond 40". */
export function wordTimes({ n, unit, upTo, beyond }: CalculatedTimes): string {
  if (n === null) return `a number of ${unit} not recorded`
  return `${upTo ? 'up to ' : ''}${groupDigits(n)} ${unit}${beyond ? ` beyond ${groupDigits(beyond)}` : ''}`
}

/** "1440" as "1,440"; anything else in its own words. */
function groupDigits(n: string): string {
  return /^\d+$/.test(n) ? groupThousands(n) : n
}
