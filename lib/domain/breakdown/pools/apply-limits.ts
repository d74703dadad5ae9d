import type { Summand } from '@/lib/domain/breakdown/breakdown'
import type { Draw, LimitCut, LimitOrigin } from '@/lib/domain/breakdown/calculation'
import { boundsOf, exactFigure, marksOf, openFigure } from '@/lib/domain/breakdown/figures'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import type { Balance, Balances } from '@/lib/domain/breakdown/pools/balance'
import { areLinesUnlike, entangle } from '@/lib/domain/breakdown/pools/entangled'
import { holdEntangled } from '@/lib/domain/breakdown/pools/hold-entangled'
import { drawOnBalance, shareBalance } from '@/lib/domain/breakdown/pools/limit-balances'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { layBack } from '@/lib/domain/breakdown/pools/round-draws'
import type { Wanted } from '@/lib/domain/breakdown/pools/want-of-claim'
import type { Run } from '@/lib/domain/breakdown/run'
import {
  type Cents,
  cents,
  notBelowZero,
  smallerCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from '@/lib/domain/money/cents'
import { makeFraction } from '@/lib/domain/money/fraction'
import { floorDivide } from '@/lib/domain/money/round'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameOf } from '@/lib/domain/terms/names'
import type { Limit } from '@/lib/domain/terms/split'

export type Limited = { drawn: Wanted[]; limited?: NonNullable<Draw['limited']> }

/**
 * Holds what a bearer draws of each line of a pool (already rounded) to every limit on that bearer, and uses up their
 * balances. What a limit turns away stays with the lines. This is the one place where limits are applied.
 *
 * The narrowest comes first, for a wide limit cuts all of its lines by the same part: cut before a narrow one, it would
 * turn away of the other lines what the narrow one then turns away of its own again.
 * @param id names the draw
 */
export function applyLimits(
  run: Run,
  balances: Balances,
  pool: Pool,
  bearerId: Id,
  wanted: readonly Wanted[],
  id: string,
): Limited {
  const bounds = balances.limitsOn(bearerId).flatMap((limit) => groupByBalance(balances, pool, limit))
  let drawn: readonly Wanted[] = wanted
  const cuts: LimitCut[] = []
  for (const bound of bounds.toSorted(byWidth)) {
    const { balance, indexes } = bound
    const before = indexes.map((index) => drawn[index] ?? { figure: exactFigure(ZERO_CENTS) })
    const someOpen = balance.least !== balance.most || before.some(({ figure }) => figure.cents === null)
    if (someOpen && areLinesUnlike(run, pool)) entangle(pool)
    const held =
      pool.entangled || !isBounded(balance)
        ? holdEntangled(balance, before, `${id}/${balance.key}`, mostInAnyOrder(bound, bounds, wanted))
        : holdTo(balance, before)
    if (!held) continue
    drawn = drawn.map((cell, index) => (indexes.includes(index) ? heldOf(cell, held[indexes.indexOf(index)]) : cell))
    cuts.push(recordCut(balance, indexes, pool))
  }
  for (const { balance, indexes } of bounds) {
    drawOnBalance(balance, sumCells(indexes.flatMap((index) => drawn[index] ?? [])))
  }
  const [first, ...then] = cuts
  if (!first) return { drawn: [...drawn] }
  const limited = { ...first, withoutLimit: sumCells(wanted), ...(then.length > 0 ? { then } : {}) }
  return { drawn: [...drawn], limited }
}

/** A balance and the lines of the pool that draw on it. */
type Bound = { balance: Balance; indexes: number[] }

/** By lines, then the tighter, then by name: the order in which limits are listed means nothing. */
function byWidth(a: Bound, b: Bound): number {
  const most = ({ balance }: Bound) => balance.most ?? Number.MAX_SAFE_INTEGER
  return (
    a.indexes.length - b.indexes.length ||
    most(a) - most(b) ||
    a.balance.least - b.balance.least ||
    (a.balance.key < b.balance.key ? -1 : 1)
  )
}

/**
 * What a bound may be held against at most, line by line, where amounts not recorded leave open whether others come
 * before it: as wanted, and without the credits that those may have turned away. Null where the order is known.
 */
function mostInAnyOrder(
  { balance, indexes }: Bound,
  bounds: readonly Bound[],
  wanted: readonly Wanted[],
): (Cents | null)[] | null {
  const isOpen = bounds.some(
    (other) =>
      other.balance !== balance &&
      other.indexes.length === indexes.length &&
      other.indexes.some((index) => indexes.includes(index)) &&
      mayEqual(other.balance, balance),
  )
  if (!isOpen) return null
  return indexes.map((index) => {
    const { atMost } = boundsOf((wanted[index] ?? { figure: exactFigure(ZERO_CENTS) }).figure)
    return atMost === null ? null : notBelowZero(atMost)
  })
}

/** Whether either of two balances may be the smaller one. */
function mayEqual(a: Balance, b: Balance): boolean {
  if (a.least === a.most && b.least === b.most) return false
  return (a.most === null || b.least <= a.most) && (b.most === null || a.least <= b.most)
}

type Bounded = Balance & { most: Cents }

function isBounded(balance: Balance): balance is Bounded {
  return balance.most !== null
}

function heldOf(cell: Wanted, held: Summand | undefined): Wanted {
  return held ? { ...held, held: true } : cell
}

function groupByBalance(balances: Balances, pool: Pool, limit: Limit): Bound[] {
  const groups = new Map<Balance, number[]>()
  pool.lines.forEach((line, index) => {
    const balance = balances.find(limit, pool, line)
    if (balance) groups.set(balance, [...(groups.get(balance) ?? []), index])
  })
  return [...groups].map(([balance, indexes]) => ({ balance, indexes }))
}

/** The draws held to a balance, or null when it turns nothing away. Exact draws come before amounts not recorded. */
function holdTo(balance: Bounded, cells: readonly Summand[]): Summand[] | null {
  const exact = cells.map(({ figure }) => figure.cents)
  const wanted = sumCents(exact.map((amount) => amount ?? ZERO_CENTS))
  const someOpen = exact.includes(null)
  if (wanted > balance.least && balance.least < balance.most) return cells.map((cell) => unsure(balance, cell, wanted))
  if (wanted <= balance.least && !someOpen) return null
  const granted = smallerCents(wanted, balance.least)
  const room = { least: subtractCents(balance.least, granted), most: subtractCents(balance.most, granted) }
  if (granted === wanted && openFits(cells, room.least)) return null
  const cut = cutTo(granted, wanted, exact)
  const sure = sumCents(cells.map(({ figure }) => figure.atLeastCents ?? ZERO_CENTS))
  return cells.map((cell, index) =>
    cell.figure.cents === null
      ? boundTo(room, sure, balance, cell)
      : { figure: { ...cell.figure, cents: cut[index] ?? ZERO_CENTS } },
  )
}

function openFits(cells: readonly Summand[], room: Cents): boolean {
  const open = sumCells(cells.filter(({ figure }) => figure.cents === null))
  return open.atMostCents !== undefined && open.atMostCents <= room
}

function cutTo(granted: Cents, wanted: Cents, exact: readonly (Cents | null)[]): Cents[] {
  if (granted === wanted) return exact.map((amount) => amount ?? ZERO_CENTS)
  const parts = exact.map((amount) => makeFraction(BigInt(amount ?? 0) * BigInt(granted), BigInt(wanted)))
  return layBack(granted, parts)
}

/**
 * How much is left of the balance depends on amounts not recorded, and so does what it lets through: at least the part
 * of what is surely left that falls on an exact draw.
 */
function unsure(balance: Bounded, { figure }: Summand, wanted: Cents): Summand {
  const { atMost } = boundsOf(figure)
  if (figure.cents !== null && figure.cents <= 0) return { figure }
  const most = atMost === null || atMost > balance.most ? balance.most : atMost
  const missing = [...new Set([...figure.missing, ...balance.missing])]
  const atLeast = figure.cents === null ? ZERO_CENTS : partOf(balance.least, figure.cents, wanted)
  const open = openFigure({ atLeast, atMost: most }, missing, marksOf(figure))
  return { figure: open, within: shareBalance(balance, balance.most) }
}

/** @param sure the least that all amounts not recorded come to without the limit, of which this is one */
function boundTo(
  room: { least: Cents; most: Cents },
  sure: Cents,
  balance: Bounded,
  { figure, within }: Summand,
): Summand {
  const { atLeast, atMost } = boundsOf(figure)
  const most = atMost === null || atMost > room.most ? room.most : atMost
  const least = atLeast !== null && sure > room.least ? partOf(room.least, atLeast, sure) : atLeast
  const tighter = shareBalance(balance, room.most, within)
  return { figure: openFigure({ atLeast: least, atMost: most }, figure.missing, marksOf(figure)), within: tighter }
}

function partOf(room: Cents, atLeast: Cents, sure: Cents): Cents {
  return cents(floorDivide(BigInt(room) * BigInt(atLeast), BigInt(sure)))
}

function recordCut({ limit, least, most, missing, origin }: Balance, indexes: readonly number[], pool: Pool): LimitCut {
  const costLineIds = indexes.flatMap((index) => pool.lines[index]?.line.id ?? [])
  return {
    limitId: limit.id,
    name: nameOf(limit),
    leftBefore: openFigure({ atLeast: least, atMost: most }, missing),
    ...(saysMore(origin, least, most) ? { origin } : {}),
    ...(costLineIds.length < pool.lines.length ? { costLineIds } : {}),
  }
}

/** Whether what is left of a limit is not simply its sum. */
function saysMore({ sum, carried, percent, grown }: LimitOrigin, least: Cents, most: Cents | null): boolean {
  if (grown !== undefined) return true
  return carried !== undefined || percent !== undefined || (least === most && sum.cents !== null && sum.cents !== least)
}
