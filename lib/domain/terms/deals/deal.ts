import type { Ratio } from '@/lib/domain/money/ratio'
import type { Amount, Times } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Limit } from '@/lib/domain/terms/split'

/** Who pays, and who provides the officers and bears what the deal leaves. */
export type Sides = { payer: Id; provider: Id }

/** The deals that people know by name. Each has one form as rules and limits; everything else is special. */
export type Deal =
  /** One party bears it all. */
  | { kind: 'whole-cost'; payer: Id }
  | ({ kind: 'half-and-half' } & Sides)
  | ({ kind: 'percent'; percent: Ratio } & Sides)
  /** "50% of ten months of twelve": the provider bears the months that are not shared. */
  | ({ kind: 'percent-of-part'; percent: Ratio; fraction: Ratio; unit: string } & Sides)
  | ({ kind: 'fixed-sum'; sum: Amount } & Sides)
  /** So much for each officer, whatever an officer costs. */
  | ({ kind: 'sum-per-officer'; sum: Amount } & Sides)
  | ({ kind: 'grant-then-percent'; grant: Id; sum: Amount; percent: Ratio } & Sides)
  | ({ kind: 'percent-up-to'; percent: Ratio; atMost: Amount; per: Limit['per'] } & Sides)
  /** The payer bears the first hours, the provider those beyond. */
  | ({ kind: 'hours-up-to'; hours: Times[] } & Sides)
  /** Three or more parties bear the same; the last one the odd cents. */
  | { kind: 'equal-shares'; parties: Id[] }
  /** Some positions are one party's, the others shared. */
  | ({ kind: 'positions-in-full'; positions: Id[]; inFull: Id; percent: Ratio } & Sides)

export type DealKind = Deal['kind']
