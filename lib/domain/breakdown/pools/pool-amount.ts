import { NOTHING, sumFigures } from '@/lib/domain/breakdown/figures'
import { workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import type { WorkedOut } from '@/lib/domain/breakdown/lines/worked-out'
import { leftFigure } from '@/lib/domain/breakdown/pools/left-figure'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import type { Amount, Selector } from '@/lib/domain/terms/amount'
import { sumRounding } from '@/lib/domain/terms/rounding'
import { selects } from '@/lib/domain/terms/select-lines'

/** A fixed sum or a slice's dollars for a pool: headcounts are those that its lines mean, percents of what is left. */
export function workOutPoolAmount(run: Run, pool: Pool, amount: Amount, what: string): WorkedOut {
  const sumOf = (selector: Selector) => {
    const chosen = pool.lines.filter(({ line }) => selects(selector, line, pool.yearId))
    if (chosen.length === 0) warnOfNothing(run, pool, what)
    const figure = chosen.length === 0 ? NOTHING : sumFigures(chosen.map(leftFigure))
    return { figure, costLineIds: chosen.map(({ line }) => line.id) }
  }
  const rounding = sumRounding(run.terms.rounding)
  return workOutAmount(amount, {
    run,
    yearId: pool.yearId,
    positionIds: positionsMeant(
      run.terms,
      pool.lines.map(({ line }) => line),
    ),
    what,
    rounding,
    marks: {},
    sumOf,
  })
}

function warnOfNothing(run: Run, { yearId }: Pool, what: string): void {
  const message = `The ${what} in ${labelOfYear(run, yearId)} is a percent of cost lines of which its rule has none in that year: it comes to $0.`
  run.warn({ name: 'percent-of-nothing', message, yearId })
}
