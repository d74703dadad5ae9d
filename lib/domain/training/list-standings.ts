import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { type Judged, judgeRule } from './judge-training'
import type { FollowUpDuty, TrainingRecord } from './training-record'
import type { TrainingRule } from './training-rule'

/** Hours of training that an agreement asks for itself, in a clause of its own. */
export type AgreementRule = {
  readonly agreementNumber: string
  readonly agreementTitle: string
  readonly heading: string
  /** Null: the clause states none, and one completed course meets it. */
  readonly hours: number | null
  /** Days after the first day under the agreement; null: the clause names no date. */
  readonly days: number | null
}

/** An officer who serves or served under agreements that the reader sees. */
export type TrainedOfficer = {
  readonly id: string
  readonly name: string
  readonly agency: { readonly shortName: string; readonly state: string }
  /** The first day in any school position of any recorded agreement; null: none is recorded. */
  readonly firstDay: CalendarDate | null
  /** First days of assignments, substitutes included, by agreement. */
  readonly firstDays: readonly { readonly agreementNumber: string; readonly startsOn: CalendarDate }[]
  /** Serves on the day. */
  readonly current: boolean
  readonly trainings: readonly TrainingRecord[]
  readonly duties: readonly FollowUpDuty[]
}

/** What one rule asks of one officer, and how it stands. */
export type TrainingStanding = Judged & {
  readonly key: string
  readonly title: string
  readonly source:
    | { readonly kind: 'state'; readonly rule: TrainingRule }
    | { readonly kind: 'agreement'; readonly rule: AgreementRule }
}

/**
 * How an officer stands on a day with the rules of the agency's state that are switched on, and with what the agreements
 * ask under which the officer serves. Empty while the officer has no assignment: no clock has started.
 */
export function listStandings(
  officer: Pick<TrainedOfficer, 'agency' | 'firstDay' | 'firstDays' | 'trainings'>,
  rules: readonly TrainingRule[],
  agreementRules: readonly AgreementRule[],
  day: CalendarDate,
): TrainingStanding[] {
  const { trainings, firstDay } = officer
  if (firstDay === null) return []
  const ofStates = rules
    .filter((rule) => rule.state === officer.agency.state)
    .flatMap((rule) =>
      judgeRule(rule, firstDay, trainings, day).map((judged) => ({
        ...judged,
        key: `${rule.id} ${judged.requirement.id}`,
        title: rule.title,
        source: { kind: 'state', rule } as const,
      })),
    )
  const ofAgreements = agreementRules.flatMap((rule) => {
    const began = earliest(
      officer.firstDays.flatMap((one) => (one.agreementNumber === rule.agreementNumber ? [one.startsOn] : [])),
    )
    if (began === null) return []
    return judgeRule({ requirements: [requirementOf(rule)] }, began, trainings, day).map((judged) => ({
      ...judged,
      key: `${rule.agreementNumber} ${rule.heading}`,
      title: wordAgreementRule(rule),
      source: { kind: 'agreement', rule } as const,
    }))
  })
  return [...ofStates, ...ofAgreements]
}

/** Does not serve on the day, and begins after it. */
export function beginsLater({ current, firstDays }: Pick<TrainedOfficer, 'current' | 'firstDays'>, day: CalendarDate) {
  return !current && firstDays.some(({ startsOn }) => startsOn > day)
}

/** "24 hours within 90 days", "a course" */
export function wordAgreementRule({ hours, days }: AgreementRule): string {
  const what = hours === null ? 'A course' : `${hours} ${hours === 1 ? 'hour' : 'hours'}`
  return days === null ? what : `${what} within ${days} ${days === 1 ? 'day' : 'days'}`
}

/** Standings and duties whose last day has passed. */
export function countOverdue(
  standings: readonly TrainingStanding[],
  duties: readonly FollowUpDuty[],
  day: CalendarDate,
) {
  return {
    trainings: standings.filter(({ standing }) => standing.is === 'overdue').length,
    duties: duties.filter((duty) => isDutyOverdue(duty, day)).length,
  }
}

export function isDutyOverdue({ dueOn, doneOn }: FollowUpDuty, day: CalendarDate): boolean {
  return doneOn === null && dueOn < day
}

function requirementOf({ hours, days }: AgreementRule) {
  return {
    id: 'agreement',
    minutes: hours === null ? null : hours * 60,
    when: days === null ? ({ kind: 'no date' } as const) : ({ kind: 'within', length: { days } } as const),
  }
}

function earliest(days: readonly CalendarDate[]): CalendarDate | null {
  return [...days].sort()[0] ?? null
}
