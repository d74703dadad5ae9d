import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { RARE_PARTS } from '@/lib/domain/breakdown/rare-parts'
import type { Seen } from '@/lib/domain/breakdown/run'
import { settleWith } from '@/lib/domain/breakdown/settle-with'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Terms } from '@/lib/domain/terms/terms'

/** One settlement of any terms without ranges but those of cost lines; see `settleWith`. */
export function settleExactly(terms: Terms, actuals: Actuals, seen?: Seen): Breakdown {
  return settleWith(RARE_PARTS, terms, actuals, seen)
}
