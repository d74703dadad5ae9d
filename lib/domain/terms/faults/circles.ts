import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import { isBaseOf } from '@/lib/domain/terms/percent-base'
import type { Terms } from '@/lib/domain/terms/terms'

type Seen = 'open' | 'done'

/** Percents of each other: a cost line that is, through others, a percent of itself. */
export function findCircles({ costLines }: Terms): Fault[] {
  const seen = new Map<string, Seen>()
  const bases = new Map(costLines.map((line) => [line.id, basesOf(line, costLines)]))

  function leadsBack(line: CostLine): boolean {
    const mark = seen.get(line.id)
    if (mark) return mark === 'open'
    seen.set(line.id, 'open')
    const circular = (bases.get(line.id) ?? []).some(leadsBack)
    seen.set(line.id, 'done')
    return circular
  }

  return costLines.flatMap((line, index) =>
    leadsBack(line)
      ? [
          {
            path: ['costLines', index, 'amount', 'of'],
            message: `expected other cost lines: "${line.id}" comes to be a percent of itself`,
          },
        ]
      : [],
  )
}

function basesOf(line: CostLine, costLines: readonly CostLine[]): CostLine[] {
  const { amount } = line
  return 'percent' in amount ? costLines.filter((base) => isBaseOf(line, amount.of, base)) : []
}
