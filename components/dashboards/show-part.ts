import { showFigure } from '@/components/costs/show-figure'
import type { Figure as ShownFigure } from '@/components/ui/figures/figure'
import type { Figure } from '@/lib/domain/breakdown/figure'

/** A part of a cost. Where nothing of the whole is recorded, $0 would claim too much: the part is not recorded either. */
export function showPart(part: Figure, whole: Figure): ShownFigure {
  return part.cents === 0 && isNotRecorded(whole) ? { cents: null } : showFigure(part)
}

/** Nothing is known of the figure, not even a least or a most. */
export function isNotRecorded(figure: Figure): boolean {
  const { cents, atMostCents } = showFigure(figure)
  return cents === null && atMostCents === undefined
}
