import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'

/**
 * Warns where the fixed sums of a step, all together, pass what was left when its turn came.
 * @param against what that is in words, told before its figure; a pool's cost where it is left out
 */
export function warnOfSums(run: Run, pool: Pool, draws: readonly Draw[], against?: string): void {
  if (pool.steps.every((step) => 'amounts' in step)) return
  const surplus = [...pool.steps.keys()]
    .map((index) => draws.filter(({ method, term }) => method.kind === 'fixed' && term.step === index))
    .find((sums) => isMore(sumOf(sums).cents, sums[0]?.base.cents))
  const [first, another] = surplus ?? []
  if (!surplus || !first) return
  const cost = `the cost ${another ? 'they are' : 'it is'} set against`
  const what = another ? 'The fixed sums, together' : 'The fixed sum'
  const message = `${what} ${formatFigure(sumOf(surplus))} for ${labelOfYear(run, pool.yearId)}${another ? ', are' : ' is'} more than ${against ?? cost}, ${formatFigure(first.base)}: whoever bears the rest keeps the difference.`
  const about = another ? {} : { aboutId: first.bearerId }
  run.warn({ name: 'more-than-cost', message, yearId: pool.yearId, ...about })
}

function sumOf(draws: readonly Draw[]): Figure {
  return sumFigures(draws.map(({ figure }) => figure))
}

function isMore(sum: number | null, base: number | null | undefined): boolean {
  return sum !== null && typeof base === 'number' && sum > 0 && sum > base
}
