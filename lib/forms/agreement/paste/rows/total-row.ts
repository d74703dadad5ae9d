import { type Cents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatCents } from '@/lib/domain/money/format-cents'
import type { PastedLine } from '../pasted'

const TOTAL = /^(?:grand |sub[- ]?)?total(?:s)?\b|^sum\b/i

/** Whether a row adds up others, by what it is called. */
export function isTotalName(name: string): boolean {
  return TOTAL.test(name)
}

/**
 * The contract years (by place) in which a total row does not come to what it adds up: either all lines above, or those
 * since the total before it. Each with the sentence that says so.
 */
export function findTotalFaults(
  amounts: readonly (Cents | null)[],
  above: readonly PastedLine[],
  sinceLastTotal: readonly PastedLine[],
): { at: number; sentence: string }[] {
  return amounts.flatMap((total, at) => {
    if (total === null || total === sumOf(above, at) || total === sumOf(sinceLastTotal, at)) return []
    const sums = `the total says ${formatCents(total)}, and the rows above come to ${formatCents(sumOf(above, at))}`
    return [{ at, sentence: `${sums}. Copy every row that it adds up; rename it if it is a cost line.` }]
  })
}

function sumOf(lines: readonly PastedLine[], at: number): Cents {
  return sumCents(
    lines.map(({ amounts, credit }) => {
      const amount = amounts[at] ?? ZERO_CENTS
      return credit ? ((amount === 0 ? 0 : -amount) as Cents) : amount
    }),
  )
}
