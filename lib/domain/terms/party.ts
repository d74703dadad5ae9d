import type { FiscalStartMonth } from '@/lib/domain/calendar/fiscal-year'
import type { Ratio } from '@/lib/domain/money/ratio'
import type { ByYear, Id, Money } from '@/lib/domain/terms/by-year'

/** `agency`: the government whose officers serve. `district`: the schools. `other`: whoever else pays. */
export type Side = 'agency' | 'district' | 'other'

export type Party = {
  id: Id
  name?: string
  side: Side
  /** Accounts, campuses, member towns, own funds: who bears the party's share within it (see Allocation). */
  parts?: Part[]
  fiscalYearStartsInMonth?: FiscalStartMonth
}

export type Part = { id: Id; name?: string }

/** Money that is no party's own: a grant, levy, gift, trust fund. */
export type Source = {
  id: Id
  name?: string
  /** The party that receives it. Absent: whoever incurred the cost. If another, that party owes it onward. */
  paidTo?: Id
  /** The contract years in which it pays. Absent: all. */
  years?: Id[]
  /** All that it pays over all years. */
  ceiling?: Money
}

/** Officers of one kind who cost the same; officers of unequal pay are positions of one. */
export type Position = {
  id: Id
  name?: string
  /** "SRO", "sergeant", "crossing guard". */
  kind?: string
  headcount: ByYear<Ratio | null>
  campuses?: string[]
}

/**
 * A quantity that a rule refers to by name: enrollment, valuation, overtime by who ordered it (one value for each
 * bearer), or a price index or a levy in dollars (one value alone).
 */
export type Measure = {
  id: Id
  name?: string
  /** "students", "index, January 2006 = 1", "dollars". */
  unit: string
  values: ByYear<MeasureValues>
}

export type MeasureValues = Ratio | Record<Id, Ratio> | null
