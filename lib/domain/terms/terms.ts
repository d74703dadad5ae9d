import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Billing } from '@/lib/domain/terms/billing'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Measure, Party, Position, Source } from '@/lib/domain/terms/party'
import type { Rounding } from '@/lib/domain/terms/rounding'
import type { Allocation, Limit, Minimum, Rule } from '@/lib/domain/terms/split'
import type { Stated } from '@/lib/domain/terms/stated'

/**
 * The cost terms of an agreement: what it costs and who bears it, as a value. Plain data, safe to store and to send.
 * Terms that come from a person are checked by `findFaults` first; `settle` takes only terms without faults.
 */
export type Terms = {
  /** The order matters once: the odd cent of shares that make a whole goes to the party listed first. */
  parties: Party[]
  sources: Source[]
  /** In the order in which growth carries on and balances run. */
  years: ContractYear[]
  positions: Position[]
  measures: Measure[]
  costLines: CostLine[]
  /** The first rule that matches a cost line in a year decides. What no rule matches is borne by nobody. */
  split: Rule[]
  limits: Limit[]
  minimums?: Minimum[]
  allocations: Allocation[]
  rounding: Rounding
  billing: Billing[]
  /** Figures that the documents print: checked against the breakdown, never used by it. */
  stated: Stated[]
  /** What the documents say and these terms cannot: shown wherever the figures are. */
  notes: string[]
}

/** Terms with every part that is not given left empty. */
export function makeTerms(parts: Partial<Terms>): Terms {
  return {
    parties: [],
    sources: [],
    years: [],
    positions: [],
    measures: [],
    costLines: [],
    split: [],
    limits: [],
    allocations: [],
    rounding: {},
    billing: [],
    stated: [],
    notes: [],
    ...parts,
  }
}
