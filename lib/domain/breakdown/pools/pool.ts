import type { Summand } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Bounds, Marks } from '@/lib/domain/breakdown/figures'
import type { Units } from '@/lib/domain/breakdown/lines/counted-units'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import type { UnitBand } from '@/lib/domain/breakdown/pools/unit-bands'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { ShareRounding } from '@/lib/domain/terms/rounding'
import type { Minimum, Step } from '@/lib/domain/terms/split'

/** Cost lines of one contract year whose cost is divided as one: the same steps, worked out and rounded together. */
export type Pool = {
  id: string
  yearId: Id
  lines: PoolLine[]
  steps: readonly Step[]
  rounding: ShareRounding
  /** In kind: no limit binds here, and none is used up. */
  inKind: boolean
  /** Fixed sums are due once for a rule, in the first pool of the grain; here they are not. */
  withoutFixedSums: boolean
  term: { rule: number; allocation?: number }
  /** What its bearers are to bear of the contract year at least. */
  minimums: PoolMinimum[]
  /** Whether a step has taken anything yet. */
  begun: boolean
  /**
   * Set once it matters on which of the lines a sum falls, and that is not known because some amount is not recorded:
   * what is left of all of them together.
   */
  entangled?: { together: Bounds }
  /** Whether it would matter, worked out when it is first asked. */
  unlike?: boolean
}

/**
 * A minimum of somebody who may bear something of a pool, and what it bears of the year so far, one list for all pools.
 * `dueAt`: the step, its last one of the year, after which it is met; null in the pools before.
 */
export type PoolMinimum = { minimum: Minimum; least: Figure; borne: Summand[]; dueAt: number | null }

/** A cost line in a pool, and what of it no step has given away yet. */
export type PoolLine = {
  line: CostLine
  units: Units
  marks: Marks
  left: Left
  /** Its units, once a step has taken of the first of them; null where it is not known how much. */
  bands?: readonly UnitBand[] | null
}
