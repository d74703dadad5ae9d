import type { Draw } from '@/lib/domain/breakdown/calculation'
import { type Dollars, partOf, withDifference, wordDollars } from '@/lib/domain/breakdown/checks/printed-dollars'
import { isTrueToWord } from '@/lib/domain/breakdown/checks/printed-precision'
import type { Warning } from '@/lib/domain/breakdown/warning'
import { wordFraction } from '@/lib/domain/breakdown/words/word-count'
import { addCents, type Cents } from '@/lib/domain/money/cents'
import { formatPercent } from '@/lib/domain/money/format-fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { Id } from '@/lib/domain/terms/by-year'

/**
 * "70%" of the year that is 181 of 260 days: one warning for each fraction, with what it comes to of the first contract
 * year's cost and what the printed percent would. No dollars where the cost is not recorded.
 */
export function fractionWarnings(
  draws: readonly Draw[],
  yearIds: readonly Id[],
  nameYear: (id: Id) => string,
): Warning[] {
  const inOrder = draws.toSorted((a, b) => yearIds.indexOf(a.yearId) - yearIds.indexOf(b.yearId))
  const warnings = new Map<string, Warning>()
  for (const draw of inOrder) {
    const slice = 'slice' in draw.method ? draw.method.slice : undefined
    if (slice?.kind !== 'fraction' || !slice.statedAs || slice.fraction === null) continue
    const { fraction, unit, statedAs } = slice
    if (isTrueToWord(ratioValue(fraction), statedAs)) continue
    const { rule, step, allocation } = draw.term
    const key = JSON.stringify([rule, step, allocation, fraction])
    if (warnings.has(key)) continue
    const pools = inOrder.filter(
      ({ yearId, bearerId, term }) =>
        yearId === draw.yearId &&
        bearerId === draw.bearerId &&
        term.rule === rule &&
        term.step === step &&
        term.allocation === allocation,
    )
    const dollars = dollarsOf(pools, fraction, statedAs)
    const said = `${wordFraction(fraction, unit)} is ${formatPercent(ratioValue(fraction), 2)}, printed as ${statedAs}`
    const sums = dollars ? `: in ${nameYear(draw.yearId)} ${wordDollars(dollars)}` : ''
    warnings.set(key, {
      name: 'fraction-differs',
      message: `${said}${sums}.`,
      ...(dollars ? withDifference(dollars) : {}),
    })
  }
  return [...warnings.values()]
}

function dollarsOf(pools: readonly Draw[], fraction: Ratio, statedAs: Ratio): Dollars | null {
  let sum = { oursCents: 0 as Cents, statedCents: 0 as Cents }
  for (const { base } of pools) {
    if (base.cents === null) return null
    const [ours, stated] = [partOf(base.cents, fraction), partOf(base.cents, statedAs)]
    sum = { oursCents: addCents(sum.oursCents, ours), statedCents: addCents(sum.statedCents, stated) }
  }
  return sum
}
