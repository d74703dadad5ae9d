import { nameOf } from '@/lib/domain/terms/names'
import type { Source } from '@/lib/domain/terms/party'
import type { Limit } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** The limits of the terms, and the ceilings of sources as limits. */
export function listLimits({ limits, sources }: Terms): Limit[] {
  return [...limits, ...sources.flatMap(ceilingOf)]
}

/** Its id is one that no limit of the terms can have: they are made of letters, digits, spaces and . _ - / */
function ceilingOf(source: Source): Limit[] {
  if (source.ceiling === undefined) return []
  const name = `${nameOf(source)}, in all`
  return [{ id: `${source.id}: ceiling`, name, on: source.id, per: [], atMost: { each: source.ceiling } }]
}
