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
  tightestBounds,
} from '@/lib/domain/breakdown/figures'
import { addCents, type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'

/**
 * The sum of figures of the table. Amounts not recorded that share a balance ("at most $50,000 a year") come to at
 * most that balance together, not to its sum for each of them; those that are known together come to what they are
 * known to be, and so does what one bearer bears of a contract year, or of all.
 */
export function sumCells(cells: readonly Summand[]): Figure {
  const sum = sumFigures(cells.map((cell) => cell.figure))
  if (sum.cents !== null) return sum
  const { atLeast, atMost } = tightestBounds(boundsApart(cells), boundsBySums(cells, YEAR_AND_ALL))
  if (atLeast !== null && atLeast === atMost) return exactFigure(atLeast, marksOf(sum))
  return openFigure({ atLeast, atMost }, sum.missing, marksOf(sum))
}

/** How many kinds of sums a figure may be in: its contract year's, and that of all years. */
const YEAR_AND_ALL = 2

/** Bounds by the sums of so many kinds that are here as a whole; the wider first, and within each the narrower. */
function boundsBySums(cells: readonly Summand[], kinds: number): Bounds {
  if (kinds === 0) return boundsApart(cells)
  const sums = groupTogether(cells, ({ sums }) => sums?.[kinds - 1])
  const others = cells.filter((cell) => !sums.has(cell.sums?.[kinds - 1]?.id ?? ''))
  const known = [...sums.values()].map((group) => tightestBounds(boundsBySums(group.members, kinds - 1), group.whole))
  return addAllBounds([...known, boundsBySums(others, kinds - 1)])
}

/** What the figures come to, as far as each is known by itself, with its balance, or with others of the same draw. */
function boundsApart(cells: readonly Summand[]): Bounds {
  const parts = cells.flatMap((cell) => cell.parts ?? [cell])
  const wholes = groupTogether(parts, ({ whole }) => whole)
  const others = parts.filter(({ whole }) => !whole || !wholes.has(whole.id))
  const known = [...wholes.values()].map(({ members, whole }) => tightestBounds(boundsOfOthers(members), whole))
  return addAllBounds([...known, boundsOfOthers(others)])
}

type Together = { whole: Whole; members: Summand[] }

/** The figures of which all are here that are known together. */
function groupTogether(
  parts: readonly Summand[],
  wholeOf: (part: Summand) => Whole | undefined,
): Map<string, Together> {
  const groups = new Map<string, Together>()
  for (const part of parts) {
    const whole = wholeOf(part)
    if (whole) groups.set(whole.id, { whole, members: [...(groups.get(whole.id)?.members ?? []), part] })
  }
  return new Map([...groups].filter(([, { whole, members }]) => whole.count === members.length))
}

function addAllBounds(bounds: readonly Bounds[]): Bounds {
  return {
    atLeast: bounds.reduce<Cents | null>((least, each) => addBounds(least, each.atLeast), ZERO_CENTS),
    atMost: bounds.reduce<Cents | null>((most, each) => addBounds(most, each.atMost), ZERO_CENTS),
  }
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
