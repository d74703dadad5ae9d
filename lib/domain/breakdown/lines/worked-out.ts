import type { LineCalculation } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { ActualNumbers, Units } from '@/lib/domain/breakdown/lines/counted-units'
import type { Cents } from '@/lib/domain/money/cents'
import type { TrueUp } from '@/lib/domain/terms/cost-line'
import type { LineInYear } from '@/lib/domain/terms/percent-base'

export type WorkedOut = { figure: Figure; calculation: LineCalculation; units: Units }

/** A cost line in a contract year with what it comes to. */
export type WorkedOutLine = WorkedOut & LineInYear

/** An amount held to a sum; `held` where it is, in that year, whether or not that changes it. */
export type HeldAmount = Pick<WorkedOut, 'figure'> & Pick<LineCalculation, 'held'>

/** What of the plan gives way to what happened. */
export type TakenActuals = {
  actual?: Exclude<TrueUp, 'none'>
  figure?: Figure
  replaced: { actualUnits?: ActualNumbers; actualRate?: Cents }
}
