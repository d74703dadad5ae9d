import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/**
 * A length of time after the first day: "within 1 year" lasts until the same day of the next year, that day included;
 * "within 180 days" until the 180th day after the first one.
 */
export type Length = { readonly years: number } | { readonly months: number } | { readonly days: number }

/** When something must be completed, seen from an officer's first day in a school position. */
export type When =
  | { readonly kind: 'before the first day' }
  | { readonly kind: 'within'; readonly length: Length }
  /** Once in every year after the first so many, counted from the first day. */
  | { readonly kind: 'each year'; readonly afterYears: number }
  | { readonly kind: 'by'; readonly on: CalendarDate }
  /** The source states no date. */
  | { readonly kind: 'no date' }

export type Requirement = {
  readonly id: string
  /** Minutes of training about serving in schools; null: one completed course, whatever its hours. */
  readonly minutes: number | null
  readonly when: When
  /** Only officers whose first day is on or after this, and before that. */
  readonly firstDayFrom?: CalendarDate
  readonly firstDayBefore?: CalendarDate
}

/** How well the source is known: the text of the law, somebody's account of it, or a hint that was not verified. */
export type Confidence = 'law' | 'account' | 'unverified'

/** What a state asks of the officers who serve in schools, as read on a day. It is no legal advice. */
export type TrainingRule = {
  readonly id: string
  /** Two letters. */
  readonly state: string
  readonly title: string
  readonly citation: string
  readonly url: string
  /** The day on which the source was read. */
  readonly asOf: CalendarDate
  readonly confidence: Confidence
  /** The source encourages it and does not require it. */
  readonly encouraged?: true
  /** The first day on which the rule holds; whoever served before begins to count on it. */
  readonly inForceFrom?: CalendarDate
  readonly requirements: readonly Requirement[]
  /** What the source says besides, that no date or hour can say. */
  readonly note?: string
}
