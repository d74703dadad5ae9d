import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Stated } from '@/lib/domain/terms/stated'

/** The cost lines that a printed figure speaks of. */
export type Lines = Pick<Stated, 'years' | 'position'> & { line?: Stated['line'] | undefined }

/** Their ids: of lines by id or category, and of a position; without either, of all in cash. */
export function linesMeant({ costLines }: Pick<Breakdown, 'costLines'>, { line, position }: Lines): Id[] {
  const named = line === undefined ? null : [line].flat()
  return costLines
    .filter(({ id, category, inKind }) => (named === null ? !inKind : named.includes(id) || named.includes(category)))
    .filter(({ positionId }) => position === undefined || positionId === position)
    .map(({ id }) => id)
}
