import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, NOTHING } from '@/lib/domain/breakdown/figures'
import { workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { addCents, type Cents, cents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameOf } from '@/lib/domain/terms/names'
import type { Source } from '@/lib/domain/terms/party'
import { sumRounding } from '@/lib/domain/terms/rounding'
import { selects } from '@/lib/domain/terms/select-lines'
import type { Limit } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * What a limit still lets through: exactly known while `least` and `most` are equal. An amount not recorded may have
 * used any of it, so it lowers `least` and leaves `most`; one that may be a credit of any size leaves no `most`.
 */
export type Balance = { key: string; limit: Limit; least: Cents; most: Cents | null; missing: readonly string[] }

export type Balances = {
  limitsOn: (bearerId: Id) => readonly Limit[]
  /** The balance that a line draws on in a pool's year. Null: the limit does not mean it, or its sum is not recorded. */
  find: (limit: Limit, pool: Pool, line: PoolLine) => Balance | null
}

type Carried = Pick<Balance, 'least' | 'most' | 'missing'>
const EMPTY: Carried = { least: ZERO_CENTS, most: ZERO_CENTS, missing: [] }

/** The limits of the terms, the ceilings of sources among them, each with its running balances. */
export function openBalances(run: Run): Balances {
  const limits = listLimits(run.terms)
  const balances = new Map<string, Balance | null>()

  function find(limit: Limit, pool: Pool, { line }: PoolLine): Balance | null {
    if (pool.inKind || !selects(limit.when, line, pool.yearId)) return null
    const position = limit.per.includes('position') ? line.position : undefined
    const key = balanceKey(limit, pool.yearId, position)
    const known = balances.get(key)
    if (known !== undefined) return known
    const opened = open(key, limit, pool.yearId, position)
    balances.set(key, opened)
    return opened
  }

  function open(key: string, limit: Limit, yearId: Id, position: Id | undefined): Balance | null {
    const sum = limitInYear(run, limit, yearId, position)
    if (sum === null) return warnNotRecorded(run, limit, yearId)
    const { least, most, missing } = limit.carriesOver ? carried(limit, yearId, position) : EMPTY
    return { key, limit, least: addCents(least, sum), most: most === null ? null : addCents(most, sum), missing }
  }

  /** What the years before left over, those in which nothing was drawn included. */
  function carried(limit: Limit, yearId: Id, position: Id | undefined): Carried {
    const before = run.terms.years[run.terms.years.findIndex(({ id }) => id === yearId) - 1]
    if (!before) return EMPTY
    const key = balanceKey(limit, before.id, position)
    const balance = balances.get(key) ?? open(key, limit, before.id, position)
    return balance ?? EMPTY
  }

  return { limitsOn: (bearerId) => limits.filter(({ on }) => on === bearerId), find }
}

/** Takes what a draw came to off a balance: the least that it leaves is after the most that it can have been. */
export function drawOnBalance(balance: Balance, drawn: Figure): void {
  const { atLeast, atMost } = boundsOf(drawn)
  balance.most = balance.most === null || atLeast === null ? null : remaining(balance.most, atLeast)
  balance.least = atMost === null ? ZERO_CENTS : remaining(balance.least, atMost)
  balance.missing = [...new Set([...balance.missing, ...drawn.missing])]
}

function remaining(balance: Cents, used: Cents): Cents {
  return used > balance ? ZERO_CENTS : subtractCents(balance, used)
}

function balanceKey(limit: Limit, yearId: Id, position: Id | undefined): string {
  return JSON.stringify([limit.id, limit.per.includes('year') ? yearId : '', position ?? ''])
}

/** What a limit comes to in a contract year (and for a position, where it is one per position), before any draw. */
export function limitInYear(run: Run, limit: Limit, yearId: Id, position: Id | undefined): Cents | null {
  const meant = run.terms.costLines.filter((line) => selects(limit.when, line, yearId))
  const positionIds = position === undefined ? positionsMeant(run.terms, meant) : [position]
  const sumOf = () => ({ figure: NOTHING, costLineIds: [] })
  const setting = {
    run,
    yearId,
    positionIds,
    what: nameOf(limit),
    rounding: sumRounding(run.terms.rounding),
    marks: {},
    sumOf,
  }
  const sum = workOutAmount(limit.atMost, setting).figure.cents
  return sum === null || sum >= 0 ? sum : cents(0)
}

function warnNotRecorded(run: Run, limit: Limit, yearId: Id): null {
  const message = `${nameOf(limit)} (not to exceed) is not recorded for ${labelOfYear(run, yearId)}: no figure is held to it.`
  run.warn({ name: 'limit-not-recorded', message, yearId, aboutId: limit.id })
  return null
}

/** The limits of the terms, and the ceilings of sources as limits. */
export function listLimits({ limits, sources }: Terms): Limit[] {
  return [...limits, ...sources.flatMap(ceilingOf)]
}

function ceilingOf(source: Source): Limit[] {
  if (source.ceiling === undefined) return []
  const name = `${nameOf(source)}, in all`
  return [{ id: `ceiling of ${source.id}`, name, on: source.id, per: [], atMost: { each: source.ceiling } }]
}
