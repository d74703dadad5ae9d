import type { Draw, LineCalculation } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Payment } from '@/lib/domain/breakdown/payment'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import type { Warning } from '@/lib/domain/breakdown/warning'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Cents } from '@/lib/domain/money/cents'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Basis, CostLine } from '@/lib/domain/terms/cost-line'
import type { Side } from '@/lib/domain/terms/party'

/** What the terms come to. Plain data, safe to store and to send. Everything shown is read or folded from it. */
export type Breakdown = {
  engineVersion: string
  bearers: Bearer[]
  years: ContractYear[]
  costLines: BreakdownLine[]
  /** Year × cost line: what it costs. */
  lines: LineFigure[]
  /** Year × cost line × bearer: who bears it. With `lines`, the table that all totals are folded from. */
  cells: Cell[]
  /** How cells were worked out: one for each bearer of each step. */
  draws: Draw[]
  /** One party's share over its parts. */
  parts: PartCell[]
  debts: Debt[]
  payments: Payment[]
  settlements: BilledYear[]
  stated: StatedCheck[]
  warnings: Warning[]
  notes: string[]
}

/** Who may bear cost: a party, a source, or one of a party's parts. */
export type Bearer = { id: Id; name: string; kind: 'party' | 'source' | 'part'; side?: Side; partOf?: Id; paidTo?: Id }

/** The name that stands in `bearerId` for what no step gave to anyone. */
export const UNALLOCATED = 'unallocated'

export type BreakdownLine = {
  id: Id
  name: string
  category: string
  incurredBy: Id
  billedBy?: Id
  positionId?: Id
  positionName?: string
  inKind?: true
  basis?: Basis
  trueUp: CostLine['trueUp']
}

/** What one cost line comes to in one contract year. */
export type LineFigure = { yearId: Id; costLineId: Id; figure: Figure; calculation: LineCalculation }

/** What one bearer bears of one cost line in one contract year, and the draws that it was laid back from. */
export type Cell = Summand & { yearId: Id; costLineId: Id; bearerId: Id; drawIds: string[] }

/** A figure of the table, and what is known of it together with others. */
export type Summand = {
  figure: Figure
  within?: Within
  whole?: Whole
  /** What the figure is the sum of, where more is known of that than of the sum. */
  parts?: Summand[]
  /** What is known of it together with its bearer's other figures: of the contract year, then of all years. */
  sums?: Whole[]
}

/** A balance that limits several amounts not recorded at once: any of them come to no more than its sum. */
export type Within = { balance: string; cents: Cents }

/** What so many figures come to when they are taken all together, though of each of them less is known. */
export type Whole = { id: string; count: number; atLeast: Cents | null; atMost: Cents | null }

/** What one part of a party bears of that party's cell, in one cut of its share ("campus", "fund"). */
export type PartCell = Cell & { partOf: Id; by: string }

/** What one party owes another for a contract year: who incurred the cost is owed by whoever bears it. Cash only. */
export type Debt = { yearId: Id; fromId: Id; toId: Id; figure: Figure }

/** How a debt of one contract year is met: owed − netted = payments + credit used + carried on + never billed. */
export type BilledYear = {
  yearId: Id
  fromId: Id
  toId: Id
  /** The cost lines whose debt it is, of a plan that is for some. */
  forLines?: Id[]
  owed: Figure
  netted: Figure
  creditUsed: Figure
  creditLeft: Figure
  /** What the payments of the year missed, met in the next one; below zero, what they passed it by. */
  carriedOn?: Figure
  unbilled: Figure
}

/** What comes of the second split of a contract year. */
export type Allocated = Pick<Breakdown, 'parts' | 'draws' | 'debts'>
