import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, NOTHING } from '@/lib/domain/breakdown/figures'
import { workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { addCents, type Cents, largerCents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { listLimits } from '@/lib/domain/terms/list-limits'
import { nameOf } from '@/lib/domain/terms/names'
import { sumRounding } from '@/lib/domain/terms/rounding'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import { LIMIT_PERS, type Limit, type LimitPer } from '@/lib/domain/terms/split'

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
    const position = balanceFor(limit, pool.yearId, line).position
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

  /**
   * What the years before left over, those in which nothing was drawn included: a fund fills before it is spent. A year
   * whose sum is not recorded may leave any sum.
   */
  function carried(limit: Limit, yearId: Id, position: Id | undefined): Carried {
    const before = run.terms.years[run.terms.years.findIndex(({ id }) => id === yearId) - 1]
    if (!before) return EMPTY
    const key = balanceKey(limit, before.id, position)
    const balance = balances.get(key) ?? open(key, limit, before.id, position)
    const fact = `${nameOf(limit)}, ${labelOfYear(run, before.id)}`
    return balance ?? { least: ZERO_CENTS, most: null, missing: [fact] }
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

/** What a draw on a limit is told apart by from draws on another of its balances. */
type BalanceFor = { [Per in LimitPer]?: Id | undefined }

const BALANCE_FOR: Record<LimitPer, (yearId: Id, line: Pick<CostLine, 'position'>) => Id | undefined> = {
  year: (yearId) => yearId,
  position: (_, { position }) => position,
}

/** The year, the position or both whose balance a cost line draws on; neither where there is one for all. */
export function balanceFor({ per }: Limit, yearId: Id, line: Pick<CostLine, 'position'>): BalanceFor {
  return Object.fromEntries(per.map((kind) => [kind, BALANCE_FOR[kind](yearId, line)]))
}

function balanceKey(limit: Limit, yearId: Id, position: Id | undefined): string {
  const balance = balanceFor(limit, yearId, position === undefined ? {} : { position })
  return JSON.stringify([limit.id, ...LIMIT_PERS.map((kind) => balance[kind] ?? '')])
}

/**
 * What a limit comes to in a contract year (and for a position, where it is one per position), before any draw. One for
 * all years together is the same sum in each, that of the year with the most officers where it is a sum for each.
 */
export function limitInYear(run: Run, limit: Limit, yearId: Id, position: Id | undefined): Cents | null {
  if (limit.per.includes('year')) return sumInYear(run, limit, yearId, position)
  const years = run.terms.years.map(({ id }) => id).filter((id) => linesMeant(run, limit, id, position).length > 0)
  const sums = (years.length > 0 ? years : [yearId]).map((id) => sumInYear(run, limit, id, position))
  return sums.reduce((a, b) => (a === null || b === null ? null : largerCents(a, b)))
}

/** Officers count in the years of the cost lines that the limit means, and a source's money in those in which it pays. */
function sumInYear(run: Run, limit: Limit, yearId: Id, position: Id | undefined): Cents | null {
  const source = run.terms.sources.find(({ id }) => id === limit.on)
  if (source?.years?.includes(yearId) === false) return ZERO_CENTS
  const meant = linesMeant(run, limit, yearId, position)
  const setting = {
    run,
    yearId,
    positionIds: meant.length === 0 ? [] : position === undefined ? positionsMeant(run.terms, meant) : [position],
    what: nameOf(limit),
    rounding: sumRounding(run.terms.rounding),
    marks: {},
    sumOf: () => ({ figure: NOTHING, costLineIds: [] }),
  }
  const sum = workOutAmount(limit.atMost, setting).figure.cents
  return sum === null ? null : largerCents(sum, ZERO_CENTS)
}

/** The cost lines of a year that a limit means, whether or not it is in force in that year. */
function linesMeant({ terms }: Run, { when }: Limit, yearId: Id, position: Id | undefined): CostLine[] {
  const { years: _, ...ofAnyYear } = when ?? {}
  return terms.costLines.filter(
    (line) =>
      isInYear(line, yearId) &&
      selects(ofAnyYear, line, yearId) &&
      (position === undefined || line.position === position),
  )
}

function warnNotRecorded(run: Run, limit: Limit, yearId: Id): null {
  const message = `${nameOf(limit)} (not to exceed) is not recorded for ${labelOfYear(run, yearId)}: no figure is held to it.`
  run.warn({ name: 'limit-not-recorded', message, yearId, aboutId: limit.id })
  return null
}
