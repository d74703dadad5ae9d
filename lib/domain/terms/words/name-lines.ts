import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameOf, positionName } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

/** A cost line by what people call it, and its position. */
export type LineName = { id: Id; name?: string; positionName?: string }

const MOST_NAMED = 4

/**
 * Cost lines together: "Salary and Overtime". One that is named like another that is not meant is told by its position;
 * of many, the first are named.
 */
export function nameLines(all: readonly LineName[], ids: readonly Id[]): string {
  const others = new Set(all.filter(({ id }) => !ids.includes(id)).map(nameOf))
  const names = all
    .filter(({ id }) => ids.includes(id))
    .map((line) => {
      const isAlike = others.has(nameOf(line)) && line.positionName !== undefined
      return isAlike ? `${nameOf(line)} (${line.positionName})` : nameOf(line)
    })
  const distinct = [...new Set(names)]
  if (distinct.length <= MOST_NAMED) return joinNames(distinct)
  return joinNames([...distinct.slice(0, MOST_NAMED - 1), `${distinct.length - MOST_NAMED + 1} more cost lines`])
}

/** The cost lines of terms as `nameLines` takes them. */
export function lineNames({ costLines, positions }: Pick<Terms, 'costLines' | 'positions'>): LineName[] {
  return costLines.map(({ id, name, position }) => ({
    id,
    ...(name === undefined ? {} : { name }),
    ...(position === undefined ? {} : { positionName: positionName(positions, position) }),
  }))
}
