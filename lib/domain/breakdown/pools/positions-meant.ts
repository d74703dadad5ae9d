import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * Whose officers "for each officer" means in a sum, a limit or a slice about these cost lines: those of the positions
 * that the lines name; of all positions where none names one, for such lines are the whole program's.
 */
export function positionsMeant({ positions }: Pick<Terms, 'positions'>, lines: readonly CostLine[]): Id[] {
  const named = [...new Set(lines.flatMap(({ position }) => position ?? []))]
  return named.length > 0 ? named : positions.map(({ id }) => id)
}
