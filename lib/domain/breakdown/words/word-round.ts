import { wordExact } from '@/lib/domain/breakdown/words/word-exact'
import { type Cents, cents, subtractCents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Fraction } from '@/lib/domain/money/fraction'
import { type Round, type RoundingMode, roundTo } from '@/lib/domain/money/round'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/**
 * What an exact sum was rounded to, and how: "$38,233.333… rounds to $38,233.33", "$35,098.57, rounded up to $1:
 * $35,099". Parts that must add up to a whole are rounded together: there the sentence says what that changed.
 */
export function wordRounded(exact: Fraction, round: Round, result: Cents): string {
  const shown = formatCentsInSentence(result)
  const said = wordExact(exact)
  if (said === shown) return shown
  const odd = subtractCents(result, roundTo(exact, round))
  if (odd !== 0) return `${said}, ${wordOdd(odd)}: ${shown}`
  const { toCents, mode } = round
  if (toCents === 1) return `${said} rounds ${isOneWay(mode) ? `${mode} ` : ''}to ${shown}${wordHalf(mode)}`
  return `${said}${wordRound(round)}: ${shown}`
}

/** ", rounded up to $1"; nothing for the nearest cent as by default, which every figure is shown at. */
export function wordRound({ toCents, mode }: Round): string {
  if (toCents === DEFAULT_ROUND.toCents && mode === DEFAULT_ROUND.mode) return ''
  const unit = toCents < 100 ? `${toCents}¢` : formatCentsInSentence(toCents)
  if (isOneWay(mode)) return `, rounded ${mode} to ${unit}`
  return `, rounded to the nearest ${unit}${wordHalf(mode)}`
}

const HALVES: Record<RoundingMode, string> = {
  'half-up': ', a half away from zero',
  'half-even': ', a half to the even one',
  up: '',
  down: '',
}

/** Where a half goes, unless it goes where it does by default. */
function wordHalf(mode: RoundingMode): string {
  return mode === DEFAULT_ROUND.mode ? '' : HALVES[mode]
}

function isOneWay(mode: RoundingMode): boolean {
  return mode === 'up' || mode === 'down'
}

/** The parts that make a whole, each rounded to the nearest, miss it by a cent or two, which some of them take up. */
function wordOdd(odd: Cents): string {
  const sum = Math.abs(odd) === 1 ? 'a cent' : formatCentsInSentence(cents(Math.abs(odd)))
  return `with ${sum} ${odd > 0 ? 'more' : 'less'} so that the parts add up to the whole`
}
