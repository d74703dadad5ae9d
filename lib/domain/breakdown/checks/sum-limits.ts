import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import type { Borne, Costs } from '@/lib/domain/breakdown/pools/balance'
import { balanceFor } from '@/lib/domain/breakdown/pools/limit-balances'
import { limitInYear } from '@/lib/domain/breakdown/pools/limit-in-year'
import { RARE_PARTS } from '@/lib/domain/breakdown/rare-parts'
import type { Id } from '@/lib/domain/terms/by-year'
import { listLimits } from '@/lib/domain/terms/list-limits'
import { nameOf } from '@/lib/domain/terms/names'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Limit } from '@/lib/domain/terms/split'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * What a limit lets through, or all limits on a bearer, whatever is drawn on them: the award beside the cost.
 * Per year, the sum over the years meant. Null when there is no such limit.
 */
export function sumLimits(
  terms: Terms,
  breakdown: Pick<Breakdown, 'lines' | 'cells' | 'parts'>,
  { of, years }: Pick<Stated, 'of' | 'years'>,
): Figure | null {
  const from = { costs: costsOf(terms, breakdown), borne: borneIn(breakdown) }
  const limits = listLimits(terms).filter(({ id, on }) => id === of || on === of)
  const inYears = terms.years.map(({ id }) => id).filter((id) => years === undefined || years.includes(id))
  return limits.length === 0 ? null : sumFigures(limits.flatMap((limit) => sumsOf(terms, from, limit, inYears)))
}

function costsOf({ costLines }: Terms, { lines }: Pick<Breakdown, 'lines'>): Costs {
  return (yearId) =>
    costLines.flatMap((line) => {
      const row = lines.find((each) => each.costLineId === line.id && each.yearId === yearId)
      return row ? [{ line, figure: row.figure }] : []
    })
}

function borneIn({ cells, parts }: Pick<Breakdown, 'cells' | 'parts'>): Borne {
  return (yearId) => [...cells, ...parts].filter((cell) => cell.yearId === yearId)
}

function sumsOf(terms: Terms, from: { costs: Costs; borne: Borne }, limit: Limit, years: readonly Id[]): Figure[] {
  const run = { terms, actuals: {}, rare: RARE_PARTS, warn: () => {} }
  return balancesOf(terms, limit, years).map(({ yearId, position }) => {
    const origin = limitInYear(run, from, limit, yearId, position)
    return origin?.sum ?? openFigure({ atLeast: null, atMost: null }, [nameOf(limit)])
  })
}

/** Every balance of a limit once, with a year that it is for. A limit that no cost line draws on has one all the same. */
function balancesOf({ costLines }: Terms, limit: Limit, years: readonly Id[]) {
  const balances = new Map<string, { yearId: Id; position: Id | undefined }>()
  for (const yearId of years) {
    const lines = costLines.filter((line) => isInYear(line, yearId) && selects(limit.when, line, yearId))
    for (const line of limit.per.includes('position') ? lines : [{}]) {
      const balance = balanceFor(limit, yearId, line)
      const key = JSON.stringify(balance)
      if (!balances.has(key)) balances.set(key, { yearId, position: balance.position })
    }
  }
  return [...balances.values()]
}
