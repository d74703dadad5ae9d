import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { CalculatedSlice, Draw } from '@/lib/domain/breakdown/calculation'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordFraction } from '@/lib/domain/breakdown/words/word-count'
import { wordAmount, wordTimes } from '@/lib/domain/breakdown/words/word-line'

/** The part of what is left that a step speaks of: " × 10 of 12 months", ", of which the first $100,000 ($50,000 × 2 officers)". */
export function wordSlice(breakdown: Breakdown, base: Draw['base'], slice: CalculatedSlice | undefined): string {
  if (!slice) return ''
  if (slice.kind === 'fraction') {
    const printed = slice.statedAs ? ` (printed as ${slice.statedAs})` : ''
    const { fraction, unit } = slice
    return ` × ${fraction === null ? 'a part of the time not recorded' : `${wordFraction(fraction, unit)}${printed}`}`
  }
  if (slice.kind === 'firstUnits')
    return `, of which the first ${slice.units.map(wordTimes).join(' × ').replace(/^1 /, '')}`
  const { first } = slice
  const isAll = base.cents !== null && first.cents !== null && base.cents <= first.cents
  const sum = `the first ${wordFirst(breakdown, slice)}`
  return isAll ? ` (all of it within ${sum})` : `, of which ${sum}`
}

/** The sum before how it was worked out. */
function wordFirst(breakdown: Breakdown, { first, amount }: Extract<CalculatedSlice, { kind: 'first' }>): string {
  const [sum, all] = [formatFigure(first), wordAmount(breakdown, amount, first)]
  if (all === sum) return sum
  const end = ` = ${sum}`
  return `${sum} (${all.endsWith(end) ? all.slice(0, -end.length) : all})`
}
