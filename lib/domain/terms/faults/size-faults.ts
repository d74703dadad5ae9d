import type { Fault } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'

const MOST_CELLS = 200_000
const MOST_LINE_YEARS = 9_000

/** Terms beyond any agreement: what they come to might not fit into exact numbers, nor be worked out in a moment. */
export function findSizeFaults({ parties, sources, years, costLines }: Terms): Fault[] {
  const lineYears = years.length * costLines.length
  const cells = lineYears * (parties.length + sources.length)
  if (lineYears <= MOST_LINE_YEARS && cells <= MOST_CELLS) return []
  const message = `expected at most ${MOST_LINE_YEARS.toLocaleString('en-US')} cost lines times years, and at most ${MOST_CELLS.toLocaleString('en-US')} times those who pay; here it is ${lineYears.toLocaleString('en-US')} and ${cells.toLocaleString('en-US')}`
  return [{ path: ['costLines'], message }]
}
