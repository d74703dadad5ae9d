import type { Ratio } from '@/lib/domain/money/ratio'
import type { Amount, Times } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Limit } from '@/lib/domain/terms/split'

/** Who pays, and who provides the officers and bears what the deal leaves. */
export type Sides = { payer: Id; provider: Id }

/** Each payer's percent (null: not recorded); the provider bears what the percents leave. */
export type Percents = { percents: Record<Id, Ratio | null>; provider: Id }

/** The deals that people know by name. Each has one form as rules and limits; everything else is special. */
export type Deal =
  /** One party bears it all. */
  | { kind: 'whole-cost'; payer: Id }
  | ({ kind: 'half-and-half' } & Sides)
  | ({ kind: 'percent' } & Percents)
  /** "50% of ten months of twelve": the provider bears the months that are not shared. */
  | ({ kind: 'percent-of-part'; fraction: Ratio; unit: string } & Percents)
  | ({ kind: 'fixed-sum'; sum: Amount } & Sides)
  /** So much for each officer, whatever an officer costs. */
  | ({ kind: 'sum-per-officer'; sum: Amount } & Sides)
  | ({ kind: 'grant-then-percent'; grant: Id; sum: Amount } & Percents)
  /** What one of the payers would pay beyond the limit is the provider's. */
  | ({ kind: 'percent-up-to'; limited: Id; atMost: Amount; per: Limit['per'] } & Percents)
  /** The payer bears the first hours, the provider those beyond. */
  | ({ kind: 'hours-up-to'; hours: Times[] } & Sides)
  /** Three or more parties bear the same; the last one the odd cents. */
  | { kind: 'equal-shares'; parties: Id[] }
  /** Some positions are one party's, the others shared. */
  | ({ kind: 'positions-in-full'; positions: Id[]; inFull: Id } & Percents)

export type DealKind = Deal['kind']
