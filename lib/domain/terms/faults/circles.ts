import type { Id } from '@/lib/domain/terms/by-year'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import { type LineInYear, listBases } from '@/lib/domain/terms/percent-base'
import { isInYear } from '@/lib/domain/terms/select-lines'
import type { Terms } from '@/lib/domain/terms/terms'

type Seen = 'open' | 'done'

/** Percents of each other: a cost line that is, through others, in some contract year a percent of itself in that year. */
export function findCircles({ costLines, years }: Terms): Fault[] {
  const seen = new Map<string, Seen>()

  function leadsBack({ line, yearId }: LineInYear): boolean {
    const { amount } = line
    if (!('percent' in amount)) return false
    const key = keyOf(line.id, yearId)
    const mark = seen.get(key)
    if (mark) return mark === 'open'
    seen.set(key, 'open')
    const circular = listBases(line, amount.of, yearId, costLines).some(leadsBack)
    seen.set(key, 'done')
    return circular
  }

  return costLines.flatMap((line, index) => {
    const circular = years.filter(({ id }) => isInYear(line, id) && leadsBack({ line, yearId: id }))
    if (circular.length === 0) return []
    const message = `expected other cost lines: "${line.id}" comes to be a percent of itself`
    return [{ path: ['costLines', index, 'amount', 'of'], message }]
  })
}

function keyOf(lineId: Id, yearId: Id): string {
  return JSON.stringify([lineId, yearId])
}
