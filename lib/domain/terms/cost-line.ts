import type { Amount, Times } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { LineRounding } from '@/lib/domain/terms/rounding'

export type CostLine = {
  id: Id
  name?: string
  /** "salary", "benefits", "training", "vehicle", ... */
  category: string
  /** Absent: the line is the program's, not one position's. */
  position?: Id
  /** The party that pays it out. Every other bearer owes this party, or `billedBy` where that is named. */
  incurredBy: Id
  /** The party through which it is billed on (a sheriff bills the city, the city bills the district). */
  billedBy?: Id
  /** The contract years it belongs to. Absent: all. */
  years?: Id[]
  amount: Amount
  /** Bought or done once (equipment, training, a start-up cost): an early end takes nothing off, no renewal has it again. */
  once?: true
  /** Shown for information, never billed, in no cash total ("office space, worth $12,000"). */
  inKind?: true
  /** What a fixed price buys: 4 officers × 8 hours × 181 days, plus 724 hours. */
  covers?: Times[][]
  trueUp: TrueUp
  rounding?: LineRounding
  /** Absent: as the documents print it. Figures that rest on another kind say so wherever they are shown. */
  basis?: Basis
}

/** What may replace the plan once the year is over. `none`: the price stands. */
export type TrueUp = 'none' | 'units' | 'rate' | 'amount'

/** `inferred`: worked out from other figures of the documents. `illustrative`: made up to show how the terms work. */
export type Basis = 'inferred' | 'illustrative'
