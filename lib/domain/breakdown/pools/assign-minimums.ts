import type { Summand } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { isSurelySome } from '@/lib/domain/breakdown/figures'
import type { Costs } from '@/lib/domain/breakdown/pools/balance'
import { mayBear } from '@/lib/domain/breakdown/pools/entangled'
import { limitInYear } from '@/lib/domain/breakdown/pools/limit-in-year'
import type { Pool, PoolMinimum } from '@/lib/domain/breakdown/pools/pool'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import type { Id } from '@/lib/domain/terms/by-year'
import { bearerName } from '@/lib/domain/terms/names'
import type { Minimum } from '@/lib/domain/terms/split'

/**
 * Notes with the pools of a contract year what their bearers bear of it at least, and where that is met: after the last
 * step that may give them something.
 */
export function assignMinimums(run: Run, costs: Costs, yearId: Id, pools: readonly Pool[]): void {
  for (const minimum of run.terms.minimums ?? []) {
    if (minimum.years?.includes(yearId) === false) continue
    const least = leastInYear(run, costs, minimum, yearId)
    if (least === null) {
      warnNotRecorded(run, minimum, yearId)
      continue
    }
    const bearing = pools.filter(({ inKind, steps }) => !inKind && mayBear(steps, minimum.on))
    const borne: Summand[] = []
    for (const pool of bearing) {
      const isLast = pool === bearing.at(-1)
      const dueAt = isLast ? pool.steps.findLastIndex((step) => mayBear([step], minimum.on)) : null
      pool.minimums.push({ minimum, least, borne, dueAt })
    }
    if (bearing.length === 0) warnNotMet(run, { minimum, least }, yearId, least, 'no step of a rule is for it')
  }
}

/** As a limit of the year would come to. */
function leastInYear(run: Run, costs: Costs, { atLeast, ...minimum }: Minimum, yearId: Id): Figure | null {
  return (
    limitInYear(run, { costs, borne: () => [] }, { ...minimum, per: ['year'], atMost: atLeast }, yearId, undefined)
      ?.sum ?? null
  )
}

function warnNotRecorded(run: Run, minimum: Minimum, yearId: Id): void {
  const message = `What ${bearerName(run.terms, minimum.on)} bears at least${minimum.name === undefined ? '' : ` (${minimum.name})`} is not recorded for ${labelOfYear(run, yearId)}: no figure is raised to it.`
  run.warn({ name: 'limit-not-recorded', message, yearId, aboutId: minimum.id })
}

/**
 * @param missing what somebody bears less than the least it is to bear
 * @param why it does not bear more
 */
export function warnNotMet(
  run: Run,
  { minimum, least }: Pick<PoolMinimum, 'minimum' | 'least'>,
  yearId: Id,
  missing: Figure,
  why: string,
): void {
  if (!isSurelySome(missing)) return
  const name = minimum.name === undefined ? '' : ` (${minimum.name})`
  const message = `${bearerName(run.terms, minimum.on)} bears ${formatFigure(missing)} less in ${labelOfYear(run, yearId)} than the least it is to bear, ${formatFigure(least)}${name}: ${why}.`
  run.warn({ name: 'minimum-not-met', message, yearId, aboutId: minimum.on })
}
