import type { Draw, DrawMethod } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import type { Cents } from '@/lib/domain/money/cents'
import type { Fraction } from '@/lib/domain/money/fraction'
import type { Id } from '@/lib/domain/terms/by-year'

/** What one bearer is to take in one step: parts of the lines, a fixed sum, or the rest. */
export type Claim = {
  bearerId: Id
  /** A source gives no more than there is; a party may owe a sum beyond the cost. */
  bySource: boolean
  method: DrawMethod
  /** The facts that keep the claim itself from being known (a percent that the documents do not say). */
  missing: readonly string[]
} & (
  | {
      kind: 'portions'
      portions: (Fraction | null)[]
      /** The least and the most that each portion can be, where it is not recorded. */
      leasts: Fraction[]
      mosts: Fraction[]
      /** What a part of the first dollars comes to, where which lines it falls on is not known; `balance` names it. */
      first?: { atLeast: Cents | null; atMost: Cents }
      balance: string
      openAtMost: Cents | null
      /** The bearers of the step may bear all that is left: which part they do is not recorded. */
      maybeAll: boolean
    }
  /**
   * `balance` names what the sum lets through of lines not recorded, one for each step and bearer. `mayTakeAll`: it may
   * turn out to take all that is left of each line, credits too.
   */
  | { kind: 'fixed'; sum: Figure; balance: string; mayTakeAll?: true }
  | { kind: 'rest' }
)

export type FixedClaim = Extract<Claim, { kind: 'fixed' }>
export type PortionClaim = Extract<Claim, { kind: 'portions' }>

/**
 * What a claim to parts comes to over the exact lines of a pool, before and after rounding.
 * `takesAll`: the last of shares that make a whole takes what is left of each line, so that every line comes out even.
 */
export type RoundedClaim = {
  claim: Claim
  exact: Fraction
  cents: Cents
  takesAll: boolean
  /** Somebody else of the step is raised to the least it bears, which may leave less for this one. */
  maybeLess?: true
  madeRoom?: NonNullable<Draw['madeRoom']>
}

/** Draws what a claim is to have of what is left, named by an id; `base`, `lefts`: what that is, in all and by line. */
export type Take = (rounded: RoundedClaim, id: string, base: Figure, lefts: readonly Left[]) => Draw
