import type { Cell } from '@/lib/domain/breakdown/breakdown'
import type { LimitOrigin } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Pool, PoolLine } from '@/lib/domain/breakdown/pools/pool'
import type { Cents } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Limit } from '@/lib/domain/terms/split'

/**
 * What a limit still lets through: exactly known while `least` and `most` are equal. An amount not recorded may have
 * used any of it, so it lowers `least` and leaves `most`; one that may be a credit of any size leaves no `most`.
 */
export type Balance = {
  key: string
  limit: Limit
  least: Cents
  most: Cents | null
  missing: readonly string[]
  /** What it came to before anything was drawn on it. */
  origin: LimitOrigin
  /** How often a credit may have filled it up again: what is drawn before and after may come to more than it ever held. */
  refills: number
}

export type Balances = {
  limitsOn: (bearerId: Id) => readonly Limit[]
  /** The balance that a line draws on in a pool's year. Null: the limit does not mean it, or its sum is not recorded. */
  find: (limit: Limit, pool: Pool, line: PoolLine) => Balance | null
}

/** What the cost lines of a contract year come to. */
export type Costs = (yearId: Id) => readonly { line: CostLine; figure: Figure }[]

/** Who bears what of a contract year that is settled, parts of a party among them. */
export type Borne = (yearId: Id) => readonly Cell[]
