import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { NOTHING } from '@/lib/domain/breakdown/figures'

/**
 * Breakdowns at the ends of ranges, each with every draw by which somebody is raised to the least that it bears: at an
 * end where nothing lacks it is $0, out of what is left there for the next step.
 */
export function keepLeastDraws(ends: readonly Breakdown[]): Breakdown[] {
  const least = new Map(ends.flatMap(({ draws }) => draws.filter(isLeast).map((draw) => [draw.id, draw] as const)))
  return ends.map((end) => {
    const missing = [...least.values()].filter(({ id }) => end.draws.every((draw) => draw.id !== id))
    const added = missing.flatMap((draw) => {
      const base = findBaseOfNext(end, draw)
      return base ? [{ ...draw, base, figure: NOTHING }] : []
    })
    return added.length === 0 ? end : { ...end, draws: [...end.draws, ...added] }
  })
}

function isLeast({ method }: Draw): boolean {
  return method.kind === 'least'
}

/** What is left for the step after this one, where one follows. */
function findBaseOfNext({ draws }: Breakdown, { id, term, bearerId }: Draw): Figure | undefined {
  const pool = id.slice(0, id.lastIndexOf(`/${term.step}/${bearerId}/`))
  const later = draws.filter((draw) => draw.term.step > term.step && draw.id.startsWith(`${pool}/${draw.term.step}/`))
  return later.toSorted((a, b) => a.term.step - b.term.step)[0]?.base
}
