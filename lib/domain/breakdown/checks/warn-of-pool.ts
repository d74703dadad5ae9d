import { warnOfSums } from '@/lib/domain/breakdown/checks/warn-of-sums'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import type { Taken } from '@/lib/domain/breakdown/pools/take-step'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { nameOf } from '@/lib/domain/terms/names'

/** What nobody bears yet always warns, and so does a line that no rule matches, or a fixed sum beyond the cost. */
export function warnOfPool(run: Run, pool: Pool, { draws }: Taken): void {
  const year = labelOfYear(run, pool.yearId)
  const names = joinNames(pool.lines.map(({ line }) => nameOf(line)))
  const nobody = draws.find(({ method }) => method.kind === 'unallocated' && !method.maybe)
  if (pool.term.rule < 0) {
    const message = `No rule says who bears ${names} in ${year}.`
    run.warn({ name: 'no-rule', message, yearId: pool.yearId })
  }
  if (nobody) {
    const { cents } = nobody.figure
    const part = nobody.method.kind === 'unallocated' ? nobody.method.part : undefined
    const message = `${cents === null ? (part ?? 'An amount not recorded') : formatFigure(nobody.figure)} of ${names} in ${year} is borne by nobody.`
    run.warn({
      name: 'unallocated',
      message,
      yearId: pool.yearId,
      ...(cents === null ? {} : { differenceCents: cents }),
    })
  }
  warnOfSums(run, pool, draws)
}
