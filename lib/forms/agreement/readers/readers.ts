import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Result } from '@/lib/domain/result'
import type { Fault } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'
import type { ReadRule, RulesSection } from '../rules/read-rules'
import type { FormContext } from '../sections/form-context'
import type { Deal } from '../who-pays/deal'
import type { SplitTerms } from '../who-pays/describe-deal'

/** What reads and settles a draft beyond its plain sections: the browser fetches it only where the draft has such things. */
export type Readers = {
  readonly readRules: (values: DraftValues, context: FormContext) => Result<RulesSection>
  /** The terms with every rule applied to them, in order. */
  readonly applyRules: (terms: Terms, rules: readonly ReadRule[]) => Terms
  /** What keeps terms from being settled: special rules, and terms of older versions, may refer to what is gone. */
  readonly findFaults: (terms: Terms) => Fault[]
  /** What the terms come to, published ranges and printed figures among them: no plain section has such things. */
  readonly settle: (terms: Terms) => Breakdown
  /** The deal that the terms of an older version say. */
  readonly describeDeal: (terms: SplitTerms, keys: readonly string[]) => Deal
}
