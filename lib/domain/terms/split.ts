import type { Ratio } from '@/lib/domain/money/ratio'
import type { Amount, Growth, Selector, Times } from '@/lib/domain/terms/amount'
import type { ByYear, Id } from '@/lib/domain/terms/by-year'
import type { ShareRounding } from '@/lib/domain/terms/rounding'

/** Who bears the cost lines it matches: ordered steps, each giving a part of what is left to bearers. */
export type Rule = {
  name?: string
  when?: Selector
  /**
   * What is worked out and rounded as one: all matching lines of a year, of a position, or each line. Absent: of a year,
   * and each line of those in kind.
   */
  per?: Grain
  steps: Step[]
  rounding?: ShareRounding
}

export type Grain = 'year' | 'position' | 'line'

/** A bearer is a party or a source; within an allocation, one of the party's parts or a source. */
export type Step = ShareStep | MeasureStep | FixedStep | RestStep

/** Fractions of what is left, or of a slice of it; what they leave goes to the next step. */
export type ShareStep = { of?: Slice; shares: Record<Id, ByYear<Ratio | null>> }

/** In proportion to a measure that has a value for each bearer. */
export type MeasureStep = { of?: Slice; measure: Id }

/** Fixed sums, whatever the cost is. A party's may pass the cost; a source never pays more than is left. */
export type FixedStep = { amounts: Record<Id, Amount> }

/** All that is left, to the cent. */
export type RestStep = { rest: Id }

/** The part of what is left that a step speaks of. */
export type Slice =
  /** A part of the time: 10/12 "months", 181/260 "days" which the paper calls 70%. */
  | { fraction: ByYear<Ratio | null>; unit: string; statedAs?: Ratio }
  /** The first dollars: "the first $50,000 of each officer". */
  | { first: Amount }
  /** The first units of each line: "the first 40 hours of each officer". */
  | { firstUnits: Times[] }

/**
 * What one balance of a limit may be for. A kind that is added here is asked for wherever limits are read, worked out,
 * compared and said: those places are tables by kind.
 */
export const LIMIT_PERS = ['year', 'position'] as const
export type LimitPer = (typeof LIMIT_PERS)[number]

/** Not to exceed. What it turns away stays for the next step. */
export type Limit = {
  id: Id
  name?: string
  /** A party, a source, or a party's part. */
  on: Id
  when?: Selector
  /** One balance for each year, each position, each of both; for none of them, one balance for all years together. */
  per: LimitPer[]
  atMost: Amount
  /** What a year leaves unused is added to the next year's (a fund with a yearly inflow). Needs `per` year. */
  carriesOver?: true
  /**
   * Each year's is what the bearer came to bear of it in the contract year before, and so much more ("no more than 3%
   * above last year's payment"). `atMost` is then for a year before which there is nothing to go by; of an amount that is
   * null, nothing is held in that year. Needs `per` year.
   */
  overYearBefore?: Growth
}

/**
 * Not less than: what a party or source bears of a contract year's cost in cash, by all rules. What it lacks is taken
 * from what would be left for later steps and the rest, then from the other shares of its own step; nobody comes to bear
 * less than nothing by it.
 */
export type Minimum = {
  id: Id
  name?: string
  /** A party or a source. */
  on: Id
  /** Absent: each contract year. */
  years?: Id[]
  atLeast: Amount
}

/** A second split: one party's share over its parts or own sources. Several cuts (`by`) may stand side by side. */
export type Allocation = {
  of: Id
  /** "campus", "account", "fund", "member town". */
  by: string
  when?: Selector
  steps: Step[]
  /** The parts owe their sums to the party (member towns), instead of only being where it books them. */
  owed?: true
}
