import type { Within } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { addCents, type Cents } from '@/lib/domain/money/cents'

/** A figure of the table, and the balance that it shares with other amounts not recorded. */
export type Summand = { figure: Figure; within?: Within }

/**
 * The sum of figures of the table. Amounts not recorded that share a balance ("at most $50,000 a year") come to at
 * most that balance together, not to its sum for each of them.
 */
export function sumCells(cells: readonly Summand[]): Figure {
  const sum = sumFigures(cells.map((cell) => cell.figure))
  if (sum.cents !== null) return sum
  const atMost = mostTogether(cells)
  if (atMost === null) return sum
  return { ...sum, atMostCents: atMost }
}

function mostTogether(cells: readonly Summand[]): Cents | null {
  const shared = new Map<string, { parts: Cents; balance: Cents }>()
  let sum = 0 as Cents
  for (const { figure, within } of cells) {
    const most = figure.cents ?? figure.atMostCents
    if (most === undefined) return null
    if (figure.cents !== null || !within) sum = addCents(sum, most)
    else {
      const before = shared.get(within.balance)
      const parts = before ? addCents(before.parts, most) : most
      shared.set(within.balance, { parts, balance: before?.balance ?? within.cents })
    }
  }
  for (const { parts, balance } of shared.values()) sum = addCents(sum, Math.min(parts, balance) as Cents)
  return sum
}
