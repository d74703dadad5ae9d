import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Marks } from '@/lib/domain/breakdown/figures'
import type { ActualNumbers } from '@/lib/domain/breakdown/lines/counted-units'
import type { Run } from '@/lib/domain/breakdown/run'
import type { Cents } from '@/lib/domain/money/cents'
import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { LineRounding } from '@/lib/domain/terms/rounding'

/** What an amount is worked out for. */
export type AmountSetting = {
  run: Run
  yearId: Id
  /** Whose headcounts `times` means. */
  positionIds: readonly Id[]
  /** Names the amount among the facts not recorded: "Vehicle". */
  what: string
  rounding: LineRounding
  marks: Marks
  /** The sum of the cost lines that a percent amount rests on, their ids, and their years where they are of others. */
  sumOf: (selector: Selector) => { figure: Figure; costLineIds: Id[]; yearIds?: Id[] }
  /** The contract years of the cost line, in the first of which a rate that grows is as it is written. Absent: all. */
  lineYears?: readonly Id[]
  actualUnits?: ActualNumbers
  actualRate?: Cents
}
