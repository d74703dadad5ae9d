import type { Figure as ShownFigure } from '@/components/ui/figures/figure'
import type { Figure } from '@/lib/domain/breakdown/figure'

/** A figure of a breakdown as the screen shows it. One that nothing is known of is "not recorded", never $0. */
export function showFigure(figure: Figure): ShownFigure {
  const marks = { illustrative: figure.illustrative === true, ...(figure.inferred ? { inferred: true } : {}) }
  if (figure.cents !== null) return { cents: figure.cents, ...marks }
  const atLeastCents = figure.atLeastCents ?? null
  const cents = atLeastCents === 0 ? null : atLeastCents
  return { cents, atMostCents: figure.atMostCents, missing: cents === null ? 0 : figure.missing.length, ...marks }
}
