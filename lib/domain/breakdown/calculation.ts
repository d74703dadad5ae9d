import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Cents } from '@/lib/domain/money/cents'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { Round } from '@/lib/domain/money/round'
import type { Id } from '@/lib/domain/terms/by-year'

/** How a cost line's figure was worked out, as data. `wordLineCalculation` says it in a sentence. */
export type LineCalculation = {
  from: LineStart
  times: CalculatedTimes[]
  /** Set when rounding the product changed it, with the exact product as a fraction of cents. */
  rounded?: Round
  exactCents?: Ratio
  /** The actual amount that took the plan's place. */
  actual?: 'units' | 'rate' | 'amount'
  /** What the whole is at most and at least, where it is held to that, and what it would be without. */
  held?: { atMostCents?: Cents; atLeastCents?: Cents; without: Figure }
}

export type LineStart =
  | {
      kind: 'rate'
      rate: Figure
      growth?: CalculatedGrowth
      limitedToCents?: Cents
      /** What the rate was before it was held to the most that it may be. */
      unlimitedCents?: Cents
      /** What the rate is taken by: "1.5". */
      factor?: Ratio
    }
  /** `yearIds`: of these years' cost lines, where the percent names years. */
  | { kind: 'percent'; percent: Ratio | null; of: Figure; costLineIds: Id[]; yearIds?: Id[] }
  | { kind: 'measured'; part: Ratio | null; measureName: string; measured: Ratio | null }

/** The rate of the year before, and what was done to it. */
export type CalculatedGrowth = {
  sinceYearId: Id
  beforeCents: Cents
  by?: Ratio
  plusCents?: Cents
  /** Set when it grew by an index: its values, and which bound took the place of what they come to. */
  index?: { name: string; before: Ratio; now: Ratio; held?: 'atLeast' | 'atMost' }
  /** The exact rate of the year before grew, not the rounded one. */
  unrounded?: true
  /** That exact rate, as a fraction of cents. Absent in what an earlier engine stored. */
  exactCents?: Ratio
}

/** `unit` is what is counted: "officers", "hours", "months". */
export type CalculatedTimes = {
  n: Ratio | null
  unit: string
  upTo?: true
  beyond?: Ratio
  /** No more than so many of them count, although there were more. */
  atMost?: Ratio
  /** So many count, although there were fewer, or nobody knows how many there were. */
  atLeast?: Ratio
  /** It is a part of the time: `n` of so many days or months. */
  of?: Ratio
}

/** What one step of the split gave to one bearer, over the cost lines that it took as one. */
export type Draw = {
  id: string
  yearId: Id
  bearerId: Id
  costLineIds: Id[]
  /** The term it comes from: rule and step of the split (or of an allocation), counted from 0. */
  term: TermReference
  /** What was left when the step's turn came. */
  base: Figure
  /** What the base is, when it is not the whole of these cost lines. */
  baseIsRest: boolean
  method: DrawMethod
  /** The exact sum before rounding when rounding changed it; as a fraction of cents ("11470000/3"). */
  exactCents?: Ratio
  rounded?: Round
  /** What it would have been without limits, and those that turned some of it away: the first, and others after it. */
  limited?: LimitCut & { withoutLimit: Figure; then?: LimitCut[] }
  /** What it was before those of the same step who bear the least they do (`forIds`) were given their due. */
  madeRoom?: { before: Figure; forIds: Id[] }
  figure: Figure
}

/** A limit that turned something away: what was left of it before, and on which of the lines where not on all. */
export type LimitCut = {
  limitId: Id
  name: string
  leftBefore: Figure
  costLineIds?: Id[]
  /** Absent in what an earlier engine stored. */
  origin?: LimitOrigin
}

/** What a limit comes to before anything is drawn on it. */
export type LimitOrigin = {
  sum: Figure
  /** What the years before left over of it. */
  carried?: Figure
  /** Where it is a percent of a cost. */
  percent?: Ratio
  of?: Figure
  /** Where it is so much more than what was borne in the year before. */
  grown?: { before: Figure; growth: CalculatedGrowth }
}

/** Which step of which rule; what is given in kind and under no rule is as under one after the last. */
export type TermReference = { rule: number; step: number; allocation?: number }

export type DrawMethod =
  | { kind: 'share'; slice?: CalculatedSlice; share: Ratio | null }
  | {
      kind: 'measure'
      slice?: CalculatedSlice
      measureName: string
      unit: string
      part: Ratio | null
      whole: Ratio | null
    }
  /** `sum` before what is left of the cost or a limit cut it. */
  | { kind: 'fixed'; amount: LineCalculation; sum: Figure }
  | { kind: 'rest' }
  /** What somebody who is to bear at least so much is raised by, from what it has borne of the year so far. */
  | { kind: 'least'; name?: string; least: Figure; borne: Figure }
  /**
   * `maybe`: only in which parts the cost is borne is not recorded, so that nothing is known to be left.
   * `part`: which part of a cost not recorded is left, where that is known ("1%").
   */
  | { kind: 'unallocated'; maybe?: true; part?: Ratio }

export type CalculatedSlice =
  | { kind: 'fraction'; fraction: Ratio | null; unit: string; statedAs?: Ratio }
  | { kind: 'first'; first: Figure; amount: LineCalculation }
  | { kind: 'firstUnits'; units: CalculatedTimes[] }
