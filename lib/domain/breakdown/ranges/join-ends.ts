import type { Breakdown, Summand, Whole, Within } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { NOTHING } from '@/lib/domain/breakdown/figures'
import { extreme, joinFigures } from '@/lib/domain/breakdown/ranges/join-figures'
import { keepLeastDraws } from '@/lib/domain/breakdown/ranges/keep-least-draws'
import { keepSureCredit } from '@/lib/domain/breakdown/ranges/keep-sure-credit'
import { knowSums } from '@/lib/domain/breakdown/ranges/know-sums'
import type { Warning } from '@/lib/domain/breakdown/warning'

/**
 * Breakdowns of the same terms at the ends of their published ranges, as one in which each figure is known or lies
 * between bounds. The laws hold at each end; bounds need not add up.
 */
export function joinEnds(asSettled: readonly [Breakdown, ...Breakdown[]]): Breakdown {
  const limits = limitsOfDraws(asSettled)
  const ends = keepLeastDraws(keepSureCredit(asSettled)).map((end) => ({
    ...end,
    draws: end.draws.map((draw) => sayLimits(draw, limits)),
  }))
  const [first] = asSettled
  const rows = <Row extends { figure: Figure }>(list: (end: Breakdown) => readonly Row[], key: (row: Row) => unknown) =>
    joinRows(ends.map(list), (row) => JSON.stringify(key(row)))
  const inKind = new Set(first.costLines.flatMap((line) => (line.inKind ? line.id : [])))
  return {
    ...first,
    lines: rows(
      (end) => end.lines,
      ({ yearId, costLineId }) => [yearId, costLineId],
    ),
    cells: knowSums(
      rows(
        (end) => end.cells,
        ({ yearId, costLineId, bearerId }) => [yearId, costLineId, bearerId],
      ),
      ends.map(({ cells }) => cells),
      ({ bearerId, costLineId }) => [bearerId, inKind.has(costLineId)],
    ),
    draws: rows(
      (end) => end.draws,
      ({ id }) => id,
    ),
    parts: knowSums(
      rows(
        (end) => end.parts,
        ({ yearId, costLineId, bearerId, by, partOf }) => [yearId, costLineId, bearerId, by, partOf],
      ),
      ends.map(({ parts }) => parts),
      ({ bearerId, by, partOf }) => [bearerId, by, partOf],
    ),
    debts: rows(
      (end) => end.debts,
      ({ yearId, fromId, toId }) => [yearId, fromId, toId],
    ),
    payments: rows(
      (end) => end.payments,
      ({ yearId, fromId, toId, forLines, number }) => [yearId, fromId, toId, forLines, number],
    ),
    settlements: first.settlements.map((_, index) =>
      joinValues(ends.map((end) => end.settlements[index])),
    ) as Breakdown['settlements'],
    warnings: joinWarnings(ends.map(({ warnings }) => warnings)),
  }
}

type Limited = NonNullable<Draw['limited']>

/** The most limits that turn something away of each draw at any end. */
function limitsOfDraws(ends: readonly Breakdown[]): Map<string, Limited> {
  const limits = new Map<string, Limited>()
  for (const { id, limited } of ends.flatMap(({ draws }) => draws)) {
    if (limited && countCuts(limited) > countCuts(limits.get(id))) limits.set(id, limited)
  }
  return limits
}

/** A limit that turns something away at one end alone is said of the draw; at the others it leaves it as it is. */
function sayLimits(draw: Draw, limits: ReadonlyMap<string, Limited>): Draw {
  const most = limits.get(draw.id)
  if (!most || countCuts(draw.limited) === countCuts(most)) return draw
  return { ...draw, limited: { ...most, withoutLimit: draw.limited?.withoutLimit ?? draw.figure } }
}

function countCuts(limited: Limited | undefined): number {
  return limited ? 1 + (limited.then?.length ?? 0) : 0
}

function joinRows<Row extends { figure: Figure }>(
  lists: readonly (readonly Row[])[],
  key: (row: Row) => string,
): Row[] {
  const maps = lists.map((list) => new Map(list.map((row) => [key(row), row])))
  const keys = new Set(maps.flatMap((map) => [...map.keys()]))
  return [...keys].flatMap((each) => {
    const found = maps.flatMap((map) => map.get(each) ?? [])
    const [row] = found
    if (!row) return []
    const { figure: _, ...rest } = row
    const rows = found.length < maps.length ? [...found, { ...withoutTogether(rest), figure: NOTHING }] : found
    return [joinValues(rows) as Row]
  })
}

/** Wherever figures stand, however deep, they are joined; everything else is as at the first end. */
function joinValues(values: readonly unknown[]): unknown {
  const [first] = values
  if (typeof first !== 'object' || first === null) return first
  if (values.every(isFigure)) return joinFigures(values as Figure[])
  if (values.every(isWithin)) return { ...first, cents: Math.max(...values.map(({ cents }) => cents)) }
  if (values.every(isWhole)) return joinWholes(values as Whole[])
  if (Array.isArray(first))
    return first.map((_, index) => joinValues(values.map((value) => (value as unknown[])[index] ?? first[index])))
  const records = values as Record<string, unknown>[]
  const keptAtAll = records.every((record) => isTogetherAlike(record, records[0])) ? first : withoutTogether(first)
  return Object.fromEntries(
    Object.entries(keptAtAll).map(([key, inner]) => [key, joinValues(records.map((record) => record[key] ?? inner))]),
  )
}

/** Whether the same is known of a figure together with others as at the first end: if not, it holds at none. */
function isTogetherAlike(record: Record<string, unknown>, first: Record<string, unknown> | undefined): boolean {
  return nameTogether(record) === nameTogether(first ?? {})
}

function nameTogether({ within, whole, parts }: Record<string, unknown>): string {
  const { balance } = isWithin(within) ? within : {}
  const { id, count } = isWhole(whole) ? whole : {}
  const named = Array.isArray(parts) ? parts.map((part) => nameTogether(part)) : null
  return JSON.stringify([balance, id, count, named])
}

function withoutTogether(record: object): object {
  const { within: _within, whole: _whole, parts: _parts, ...rest } = record as Partial<Summand>
  return rest
}

function joinWholes(wholes: readonly Whole[]): Whole | undefined {
  const [first] = wholes
  return (
    first && {
      ...first,
      atLeast: extreme(
        wholes.map(({ atLeast }) => atLeast),
        Math.min,
      ),
      atMost: extreme(
        wholes.map(({ atMost }) => atMost),
        Math.max,
      ),
    }
  )
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'cents' in value && 'missing' in value
}

function isWithin(value: unknown): value is Within {
  return typeof value === 'object' && value !== null && 'balance' in value && 'cents' in value
}

function isWhole(value: unknown): value is Whole {
  return typeof value === 'object' && value !== null && 'count' in value && 'atLeast' in value
}

function joinWarnings(lists: readonly (readonly Warning[])[]): Warning[] {
  const key = ({ name, yearId, costLineId, aboutId }: Warning) => JSON.stringify([name, yearId, costLineId, aboutId])
  const everywhere = (warning: Warning) => lists.every((list) => list.some((other) => key(other) === key(warning)))
  const distinct = new Map(
    lists
      .flat()
      .toReversed()
      .map((warning) => [key(warning), warning]),
  )
  return [...distinct.values()]
    .toReversed()
    .map((warning) =>
      everywhere(warning) ? warning : { ...warning, message: `At one end of the published range: ${warning.message}` },
    )
}
