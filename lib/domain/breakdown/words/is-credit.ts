import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf } from '@/lib/domain/breakdown/figures'

/** Whether a figure is surely below zero: nobody pays it. */
export function isCredit(figure: Figure): boolean {
  const { atMost } = boundsOf(figure)
  return atMost !== null && atMost < 0
}
