import type { Within } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { addBounds, boundsOf, isSurelySome, openFigure } from '@/lib/domain/breakdown/figures'
import type { Balance, Balances, Borne, Costs } from '@/lib/domain/breakdown/pools/balance'
import { findYearBefore, limitInYear } from '@/lib/domain/breakdown/pools/limit-in-year'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { addCents, type Cents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { listLimits } from '@/lib/domain/terms/list-limits'
import { limitName, nameOf } from '@/lib/domain/terms/names'
import { selects } from '@/lib/domain/terms/select-lines'
import { LIMIT_PERS, type Limit, type LimitPer } from '@/lib/domain/terms/split'

type Carried = Pick<Balance, 'least' | 'most' | 'missing'>
const EMPTY: Carried = { least: ZERO_CENTS, most: ZERO_CENTS, missing: [] }

/**
 * The limits of the terms, the ceilings of sources among them, each with its running balances.
 * @param costs what limits that are a percent of cost lines are a percent of
 * @param borne what limits that go by the year before go by
 */
export function openBalances(run: Run, costs: Costs, borne: Borne): Balances {
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
    const own = limitInYear(run, { costs, borne }, limit, yearId, position)
    if (own === null) return isFreeAtFirst(run, limit, yearId, position) ? null : warnNotRecorded(run, limit, yearId)
    const before = limit.carriesOver ? carried(limit, yearId, position) : EMPTY
    const { atLeast, atMost } = boundsOf(own.sum)
    const missing = [...before.missing, ...own.sum.missing]
    const over = openFigure({ atLeast: before.least, atMost: before.most }, before.missing)
    const origin = { ...own, ...(isSurelySome(over) ? { carried: over } : {}) }
    const least = addCents(before.least, atLeast ?? ZERO_CENTS)
    return { key, limit, least, most: addBounds(before.most, atMost), missing, origin, refills: 0 }
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
  if (atLeast === null || atLeast < 0) balance.refills += 1
}

/**
 * What several amounts not recorded are within together, as long as no credit fills it up again.
 * @param within what they are within already: of the two the tighter
 */
export function shareBalance(balance: Balance, cents: Cents, within?: Within): Within {
  if (within && within.cents <= cents) return within
  return { balance: balance.refills === 0 ? balance.key : `${balance.key} after ${balance.refills}`, cents }
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

/** Of a limit that goes by the year before, a first year for which no sum is written. */
function isFreeAtFirst(run: Run, limit: Limit, yearId: Id, position: Id | undefined): boolean {
  if (!limit.overYearBefore || findYearBefore(run, limit, yearId, position) !== undefined) return false
  return 'each' in limit.atMost && limit.atMost.each === null
}

function warnNotRecorded(run: Run, limit: Limit, yearId: Id): null {
  const message = `${limitName(run.terms, limit)} (not to exceed) is not recorded for ${labelOfYear(run, yearId)}: no figure is held to it.`
  run.warn({ name: 'limit-not-recorded', message, yearId, aboutId: limit.id })
  return null
}
