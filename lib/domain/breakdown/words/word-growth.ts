import type { CalculatedGrowth } from '@/lib/domain/breakdown/calculation'
import { wordExact } from '@/lib/domain/breakdown/words/word-exact'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { formatPercent, formatShortPercent } from '@/lib/domain/money/format-fraction'
import { divideFractions, type Fraction, ONE, subtractFractions } from '@/lib/domain/money/fraction'
import { groupDigits } from '@/lib/domain/money/group-digits'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'

const CUT_AFTER = 6

/** What a rate was and by what it grew: "$46,000.25 in 2024-25, plus 3%", "$49.04625 in 2026-27 before rounding, plus 3%". */
export function wordGrowth(growth: CalculatedGrowth, since: string): string {
  const { beforeCents, unrounded, exactCents } = growth
  const before = exactCents ? wordExact(ratioValue(exactCents), CUT_AFTER) : formatCentsInSentence(beforeCents)
  return `${before} in ${since}${unrounded ? ' before rounding' : ''}, ${wordRise(growth)}`
}

/** "plus 3%", "plus $1,500", "plus 2%, the least that CPI-U may add; the index rose 1.87%". */
export function wordRise({ by, plusCents, index }: CalculatedGrowth): string {
  if (by === undefined) return `plus ${formatCentsInSentence(plusCents ?? (0 as never))}`
  if (index === undefined) return `plus ${wordPercent(by)}`
  const { name, before, now, held } = index
  const rise = subtractFractions(divideFractions(ratioValue(now), ratioValue(before)), ONE)
  if (held === undefined)
    return `${wordChange(rise)}, as ${name} went from ${groupDigits(before)} to ${groupDigits(now)}`
  const bound = held === 'atLeast' ? 'least' : 'most'
  return `plus ${wordPercent(by)}, the ${bound} that ${name} may add; the index ${wordMove(rise)}`
}

/** As a percent, where hundredths say it; a third is left in its own words. */
function wordPercent(by: Ratio): string {
  const isExact = (ratioValue(by).n * 10_000n) % ratioValue(by).d === 0n
  return by.endsWith('%') || !isExact ? by : formatShortPercent(ratioValue(by))
}

function wordChange(rise: Fraction): string {
  return `${rise.n < 0n ? 'less' : 'plus'} ${wordSize(rise)}`
}

function wordMove(rise: Fraction): string {
  if (rise.n === 0n) return 'did not move'
  return `${rise.n < 0n ? 'fell' : 'rose'} ${wordSize(rise)}`
}

/** To the hundredth of a percent, and said to be near where that is not all of it. */
function wordSize({ n, d }: Fraction): string {
  const size = { n: n < 0n ? -n : n, d }
  return (size.n * 10_000n) % d === 0n ? formatShortPercent(size) : `about ${formatPercent(size, 2)}`
}
