import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import { sumBorne, sumLines } from '@/lib/domain/breakdown/checks/find-stated-figure'
import { isTrueToWord } from '@/lib/domain/breakdown/checks/printed-precision'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import type { Warning } from '@/lib/domain/breakdown/warning'
import { addCents, type Cents, subtractCents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { formatPercent } from '@/lib/domain/money/format-fraction'
import { multiplyFractions, wholeFraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { roundTo } from '@/lib/domain/money/round'
import type { Id } from '@/lib/domain/terms/by-year'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

/** What a part of a cost comes to by our fraction and by the printed one. */
type Dollars = { oursCents: Cents; statedCents: Cents }

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
    const said = `${fraction} ${unit} is ${formatPercent(ratioValue(fraction), 2)}, printed as ${statedAs}`
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

/** "75%" that is 74.94%: right as a rounded figure, and not what a reader takes it for. */
export function roundedPercentWarnings(breakdown: Breakdown, { stated, label, oursRatio }: StatedCheck): Warning[] {
  const { what, of, is } = stated
  if (what !== 'percent' || !oursRatio || !('ratio' in is) || isTrueToWord(ratioValue(oursRatio), is.ratio)) return []
  const [ours, whole] = [sumBorne(breakdown, stated).cents, sumLines(breakdown, stated)?.cents ?? null]
  const dollars = ours === null || whole === null ? null : { oursCents: ours, statedCents: partOf(whole, is.ratio) }
  const message = `${label} is printed as ${is.ratio}; it is ${oursRatio}${dollars ? `: ${wordDollars(dollars)}` : ''}.`
  return [
    {
      name: 'fraction-differs',
      message,
      ...(of === undefined ? {} : { aboutId: of }),
      ...(dollars ? withDifference(dollars) : {}),
    },
  ]
}

function wordDollars({ oursCents, statedCents }: Dollars): string {
  return `${formatCentsInSentence(oursCents)}, where the printed percent would give ${formatCentsInSentence(statedCents)}`
}

function withDifference(dollars: Dollars): Dollars & { differenceCents: Cents } {
  return { ...dollars, differenceCents: subtractCents(dollars.statedCents, dollars.oursCents) }
}

function partOf(whole: Cents, part: Ratio): Cents {
  return roundTo(multiplyFractions(wholeFraction(whole), ratioValue(part)), DEFAULT_ROUND)
}
