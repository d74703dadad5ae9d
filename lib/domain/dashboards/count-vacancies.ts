import { parseRatio, ratioValue } from '@/lib/domain/money/ratio'
import { floorDivide } from '@/lib/domain/money/round'
import type { StaffedPosition } from '@/lib/domain/staffing/position-view'

/**
 * How many officers a position lacks on its day: its headcount, a part of an officer taken as one, less those who hold
 * it. While the headcount is not recorded, a position that nobody holds lacks one.
 */
export function countVacancies({ headcount, assignments }: Pick<StaffedPosition, 'headcount' | 'assignments'>): number {
  const written = headcount === null ? null : parseRatio(headcount)
  const { n, d } = written === null ? { n: 1n, d: 1n } : ratioValue(written)
  return Math.max(0, Number(-floorDivide(-n, d)) - assignments.filter(({ standsInFor }) => !standsInFor).length)
}
