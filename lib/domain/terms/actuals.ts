import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { Id } from '@/lib/domain/terms/by-year'
import type { MeasureValues } from '@/lib/domain/terms/party'

/**
 * What really happened, by cost line (or measure) and contract year. A cost line takes up only what its true-up
 * allows; anything else is left aside with a warning.
 */
export type Actuals = {
  /** In place of all that the rate is multiplied by: hours or days served, for all officers of the line together. */
  units?: Record<Id, Record<Id, Ratio>>
  rates?: Record<Id, Record<Id, Cents>>
  amounts?: Record<Id, Record<Id, Cents>>
  measures?: Record<Id, Record<Id, MeasureValues>>
}
