import type { Breakdown, LineFigure } from '@/lib/domain/breakdown/breakdown'
import type { CalculatedTimes, LineCalculation, LineStart } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordRound } from '@/lib/domain/breakdown/words/word-round'
import { formatCentsInSentence, groupThousands } from '@/lib/domain/money/format-cents'
import { nameIn } from '@/lib/domain/terms/names'

/** What a cost line comes to in a year, in one sentence: "Services, 2018-19: $61,142.41 × 4 officers = $244,569.64." */
export function wordLine(breakdown: Breakdown, line: LineFigure): string {
  const name = nameIn(breakdown.costLines, line.costLineId)
  const year = nameIn(breakdown.years, line.yearId)
  return `${name}, ${year}: ${wordAmount(breakdown, line.calculation, line.figure)}.`
}

/** How an amount was worked out, ending with what it comes to. */
export function wordAmount(breakdown: Breakdown, calculation: LineCalculation, figure: Figure): string {
  const result = formatFigure(figure)
  if (calculation.actual === 'amount') return `${result}, the actual amount`
  const actual = calculation.actual ? `, with the actual ${calculation.actual}` : ''
  const start = wordStart(breakdown, calculation.from)
  const times = calculation.times.map((each) => ` × ${wordTimes(each)}`).join('')
  const rounded = calculation.rounded ? wordRound(calculation.rounded) : ''
  if (times === '' && !rounded && isRate(calculation.from, result)) return `${start}${actual}`
  return `${start}${times} = ${result}${rounded}${actual}`
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
