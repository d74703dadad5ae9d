import { findStatedRatio } from '@/lib/domain/breakdown/checks/find-stated-ratio'
import { hasRanges } from '@/lib/domain/breakdown/ranges/pin-ranges'
import { settleExactly } from '@/lib/domain/breakdown/settle-exactly'
import { cents } from '@/lib/domain/money/cents'
import { formatPercent } from '@/lib/domain/money/format-fraction'
import type { Fraction } from '@/lib/domain/money/fraction'
import { type Amount, byAmountKind, isHeld } from '@/lib/domain/terms/amount'
import { type Money, valueInYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

const SUMS = [100_000_000, 300_000_000, 700_000_000, 1_100_000_000, 1_300_000_000]
const TRIALS = [0, 1, 2]
const DECIMALS = 4

/**
 * A percent that terms determine though their amounts are not recorded: half of 9/12 is 37.5% of any cost. The amounts
 * are taken at several sizes, in several proportions to each other; null when the percent is not the same for all.
 */
export function determinePercent(terms: Terms, stated: Stated): Fraction | null {
  // Of rates that are held to a sum, all that are tried may be beyond it.
  if (hasRanges(terms) || terms.costLines.some(({ amount }) => 'each' in amount && isHeld(amount))) return null
  const ratios = TRIALS.map((trial) => {
    const filled = {
      ...terms,
      costLines: terms.costLines.map((line, index) => fillAmount(terms, line, index, trial)),
      stated: [],
    }
    return findStatedRatio(filled, settleExactly(filled, {}), stated)
  })
  const [first] = ratios
  if (!first) return null
  return ratios.every((each) => each && formatPercent(each, DECIMALS) === formatPercent(first, DECIMALS)) ? first : null
}

function fillAmount({ years }: Terms, line: CostLine, index: number, trial: number): CostLine {
  const made = cents(SUMS[(index * (trial + 1) + trial) % SUMS.length] ?? 0)
  const amount = byAmountKind<Amount>(line.amount, {
    rate: (rate) => {
      if (rate.grows) return rate
      const each = years.map(({ id }): [string, Money] => [id, valueInYear(rate.each, id) ?? made])
      return { ...rate, each: { byYear: Object.fromEntries(each) } }
    },
    percent: (percent) => percent,
    measured: (measured) => measured,
  })
  return { ...line, amount }
}
