import type { Summand, Whole } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import {
  addBounds,
  type Bounds,
  boundsOf,
  exactFigure,
  marksOf,
  openFigure,
  sumFigures,
} from '@/lib/domain/breakdown/figures'
import { addCents, type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'

/**
 * The sum of figures of the table. Amounts not recorded that share a balance ("at most $50,000 a year") come to at
 * most that balance together, not to its sum for each of them; those that are known together come to what they are
 * known to be.
 */
export function sumCells(cells: readonly Summand[]): Figure {
  const sum = sumFigures(cells.map((cell) => cell.figure))
  if (sum.cents !== null) return sum
  const parts = cells.flatMap((cell) => cell.parts ?? [cell])
  const wholes = groupWholes(parts)
  const others = parts.filter(({ whole }) => !whole || !wholes.has(whole.id))
  const bounds = [...[...wholes.values()].map(boundsTogether), boundsOfOthers(others)]
  const atLeast = bounds.reduce<Cents | null>((least, each) => addBounds(least, each.atLeast), ZERO_CENTS)
  const atMost = bounds.reduce<Cents | null>((most, each) => addBounds(most, each.atMost), ZERO_CENTS)
  if (atLeast !== null && atLeast === atMost) return exactFigure(atLeast, marksOf(sum))
  return openFigure({ atLeast, atMost }, sum.missing, marksOf(sum))
}

type Together = Summand & { whole: Whole }

/** The figures of which all are here that are known together. */
function groupWholes(parts: readonly Summand[]): Map<string, Together[]> {
  const groups = new Map<string, Together[]>()
  for (const part of parts) {
    const { whole } = part
    if (whole) groups.set(whole.id, [...(groups.get(whole.id) ?? []), { ...part, whole }])
  }
  return new Map([...groups].filter(([, group]) => group.every(({ whole }) => whole.count === group.length)))
}

function boundsTogether(group: readonly Together[]): Bounds {
  const each = boundsOfOthers(group)
  const whole = group[0]?.whole
  return {
    atLeast: tighter(each.atLeast, whole?.atLeast ?? null, Math.max),
    atMost: tighter(each.atMost, whole?.atMost ?? null, Math.min),
  }
}

function tighter(a: Cents | null, b: Cents | null, choose: (a: Cents, b: Cents) => number): Cents | null {
  if (a === null || b === null) return a ?? b
  return choose(a, b) as Cents
}

function boundsOfOthers(cells: readonly Summand[]): Bounds {
  const atLeast = cells.reduce<Cents | null>(
    (least, { figure }) => addBounds(least, boundsOf(figure).atLeast),
    ZERO_CENTS,
  )
  return { atLeast, atMost: mostTogether(cells) }
}

function mostTogether(cells: readonly Summand[]): Cents | null {
  const shared = new Map<string, { parts: Cents; balance: Cents }>()
  let sum = ZERO_CENTS
  for (const { figure, within } of cells) {
    const most = figure.cents ?? figure.atMostCents
    if (most === undefined) return null
    if (figure.cents !== null || !within) sum = addCents(sum, most)
    else {
      const before = shared.get(within.balance)
      const parts = before ? addCents(before.parts, most) : most
      shared.set(within.balance, { parts, balance: Math.max(before?.balance ?? 0, within.cents) as Cents })
    }
  }
  for (const { parts, balance } of shared.values()) sum = addCents(sum, Math.min(parts, balance) as Cents)
  return sum
}
