import { addDays, addMonths, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { TrainingRecord } from './training-record'
import type { Length, Requirement, TrainingRule, When } from './training-rule'

/**
 * How a requirement stands on a day. Met: completed, and on which day. Due: not yet, and its last day has not passed.
 * Overdue: its last day has passed. Open: not completed, and the source names no day.
 */
export type Standing =
  | { readonly is: 'met'; readonly on: CalendarDate; readonly late: boolean }
  | { readonly is: 'due'; readonly by: CalendarDate }
  | { readonly is: 'overdue'; readonly by: CalendarDate }
  | { readonly is: 'open' }

export type Judged = {
  readonly requirement: Requirement
  readonly standing: Standing
  /** Minutes that count, and whether some training that counts has none recorded. */
  readonly countedMinutes: number
  readonly notRecorded: number
}

type Training = Pick<TrainingRecord, 'minutes' | 'completedOn' | 'expiresOn' | 'forSchools'>

/**
 * What a rule asks of an officer, as it stands on a day. Of what is asked each year, the present year's.
 * @param firstDay the officer's first day in a school position, as recorded. Whoever served when the rule came into
 * force begins to count on that day.
 */
export function judgeRule(
  rule: Pick<TrainingRule, 'requirements' | 'inForceFrom'>,
  firstDay: CalendarDate,
  trainings: readonly Training[],
  day: CalendarDate,
): Judged[] {
  const from = rule.inForceFrom !== undefined && rule.inForceFrom > firstDay ? rule.inForceFrom : firstDay
  return rule.requirements
    .filter((requirement) => concerns(requirement, firstDay))
    .flatMap((requirement) => {
      const span = spanOf(requirement.when, from, day)
      return span === null ? [] : [judge(requirement, span, trainings, day)]
    })
}

/** The days whose training counts, and the last one on which it is in time; null: no day is named. */
type Span = { readonly from: CalendarDate | null; readonly by: CalendarDate | null }

function spanOf(when: When, from: CalendarDate, day: CalendarDate): Span | null {
  switch (when.kind) {
    case 'before the first day':
      return { from: null, by: addDays(from, -1) }
    case 'within':
      return { from: null, by: add(from, when.length) }
    case 'by':
      return { from: null, by: when.on }
    case 'no date':
      return { from: null, by: null }
    case 'each year':
      return yearSpan(from, when.afterYears, day)
  }
}

/** The year, counted from the first day, that the day falls in; null while it is one of those before. */
function yearSpan(from: CalendarDate, afterYears: number, day: CalendarDate): Span | null {
  let year = afterYears
  if (day < addMonths(from, 12 * year)) return null
  while (day >= addMonths(from, 12 * (year + 1))) year += 1
  return { from: addMonths(from, 12 * year), by: addDays(addMonths(from, 12 * (year + 1)), -1) }
}

function concerns({ firstDayFrom, firstDayBefore }: Requirement, firstDay: CalendarDate): boolean {
  return (
    (firstDayFrom === undefined || firstDay >= firstDayFrom) &&
    (firstDayBefore === undefined || firstDay < firstDayBefore)
  )
}

function add(from: CalendarDate, length: Length): CalendarDate {
  if ('days' in length) return addDays(from, length.days)
  return addMonths(from, 'years' in length ? length.years * 12 : length.months)
}

function judge(
  requirement: Requirement,
  { from, by }: Span,
  trainings: readonly Training[],
  day: CalendarDate,
): Judged {
  const counted = trainings
    .filter(
      ({ forSchools, completedOn, expiresOn }) =>
        forSchools &&
        completedOn <= day &&
        (from === null || completedOn >= from) &&
        (expiresOn === null || expiresOn >= day),
    )
    .sort((a, b) => a.completedOn.localeCompare(b.completedOn))
  const on = completedOn(requirement, counted)
  return {
    requirement,
    standing: standingOf(on, by, day),
    countedMinutes: counted.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    notRecorded: counted.filter(({ minutes }) => minutes === null).length,
  }
}

/** The day on which enough was completed; null: not yet. Training without recorded hours adds none. */
function completedOn({ minutes: asked }: Requirement, earliestFirst: readonly Training[]): CalendarDate | null {
  let sum = 0
  for (const training of earliestFirst) {
    sum += training.minutes ?? 0
    if (asked === null || sum >= asked) return training.completedOn
  }
  return null
}

function standingOf(on: CalendarDate | null, by: CalendarDate | null, day: CalendarDate): Standing {
  if (on !== null) return { is: 'met', on, late: by !== null && on > by }
  if (by === null) return { is: 'open' }
  return day > by ? { is: 'overdue', by } : { is: 'due', by }
}
