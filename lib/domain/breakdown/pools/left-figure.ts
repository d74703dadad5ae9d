import type { Figure } from '@/lib/domain/breakdown/figure'
import { exactFigure, openFigure } from '@/lib/domain/breakdown/figures'
import type { PoolLine } from '@/lib/domain/breakdown/pools/pool'

/** What is left of a line, as a figure. */
export function leftFigure({ left, marks }: Pick<PoolLine, 'left' | 'marks'>): Figure {
  return left.cents === null ? openFigure(left.bounds, left.missing, marks) : exactFigure(left.cents, marks)
}
