import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { Stated } from '@/lib/domain/terms/stated'

/** A printed figure beside ours. `unknown`: the terms do not determine it. */
export type StatedCheck = {
  stated: Stated
  /** "Hudson schools pays, 2009" */
  label: string
  outcome: 'matches' | 'differs' | 'unknown'
  /** Ours, when the printed figure is money. */
  ours?: Figure
  /** Ours, when it is a percent or a number; rounded for reading. */
  oursRatio?: Ratio
  /** The printed figure less ours, when it is money. */
  differenceCents?: Cents
}
