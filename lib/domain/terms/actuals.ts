import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { Id } from '@/lib/domain/terms/by-year'
import type { MeasureValues } from '@/lib/domain/terms/party'

/**
 * How many there really were, in place of the number in `times` that counts them: hours of each officer, days vacant.
 * Where a line counts several things, by unit ("events": 5).
 */
export type ActualUnits = Ratio | Record<string, Ratio>

/**
 * What really happened, by cost line (or measure) and contract year. A cost line takes up only what its true-up
 * allows; anything else is left aside with a warning.
 */
export type Actuals = {
  units?: Record<Id, Record<Id, ActualUnits>>
  rates?: Record<Id, Record<Id, Cents>>
  amounts?: Record<Id, Record<Id, Cents>>
  measures?: Record<Id, Record<Id, MeasureValues>>
}
