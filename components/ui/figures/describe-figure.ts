import type { Figure } from '@/components/ui/figures/figure'

/** What is said beside a recorded amount, in reading order; nothing for a plain one. */
export function describeFigure(
  { cents, missing = 0, illustrative = false, inferred = false }: Figure,
  negativeWord: string,
): string[] {
  return [
    ...(cents !== null && cents < 0 ? [negativeWord] : []),
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'amount' : 'amounts'} not recorded`] : []),
    ...(illustrative ? ['illustrative'] : []),
    ...(inferred ? ['inferred'] : []),
  ]
}
