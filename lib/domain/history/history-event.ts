import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** A field that changed, as people read it. */
export type Change = { readonly field: string; readonly before: string; readonly after: string }

/** What happened. The kind decides which sentence is written; what changed is kept before and after. */
export type HistoryDetail =
  | { kind: 'installation set up'; organization: string }
  | { kind: 'demonstration data kept' }
  | { kind: 'member invited'; member: string; roles: readonly string[] }
  | { kind: 'invitation renewed'; member: string }
  | { kind: 'member joined'; member: string }
  | { kind: 'member changed'; member: string; changes: readonly Change[] }
  | { kind: 'member ended'; member: string }
  | { kind: 'organization entered'; organization: string }
  | { kind: 'organization changed'; changes: readonly Change[] }
  | { kind: 'sharing asked'; other: string }
  | { kind: 'sharing accepted'; other: string }
  | { kind: 'campus added'; campus: string }
  | { kind: 'campus changed'; campus: string; changes: readonly Change[] }
  | { kind: 'officer added'; officer: string }
  | { kind: 'officer changed'; officer: string; changes: readonly Change[] }
  | { kind: 'officer assigned'; officer: string; position: string; days: string; campuses: string }
  | { kind: 'assignment changed'; officer: string; position: string; changes: readonly Change[] }
  /** Why is never asked. No replacement day: the agreement does not say in how many days, or it ends first. */
  | {
      kind: 'assignment ended'
      officer: string
      position: string
      endsOn: CalendarDate
      replacementDueOn: CalendarDate | null
    }
  | { kind: 'assignment removed'; officer: string; position: string }
  | { kind: 'officer moved'; officer: string; from: string; position: string; days: string; campuses: string }
  | { kind: 'absence planned'; officer: string; days: string }
  | { kind: 'absence changed'; officer: string; changes: readonly Change[] }
  | { kind: 'absence removed'; officer: string; days: string }
  | { kind: 'substitute assigned'; officer: string; away: string; position: string; days: string; campuses: string }
  | { kind: 'training recorded'; officer: string; course: string }
  | { kind: 'training changed'; officer: string; course: string; changes: readonly Change[] }
  | { kind: 'training removed'; officer: string; course: string }
  | { kind: 'training proof kept'; officer: string; course: string; fileName: string; sha256: string }
  | { kind: 'duty added'; officer: string; what: string; owner: string; dueOn: CalendarDate }
  | { kind: 'duty done'; officer: string; what: string; doneOn: CalendarDate }
  | { kind: 'training rule switched'; rule: string; on: boolean }
  | { kind: 'enrollment recorded'; schoolYear: number; changes: readonly Change[] }
  | { kind: 'school calendar kept'; schoolYear: number; changes: readonly Change[] }
  | { kind: 'benchmark set'; changes: readonly Change[] }
  /**
   * Changes: against the version that it began from, and what each party pays then and now; none for a new agreement. Of
   * what is sent: against the last version that the other side saw, and what each party pays also for the first one.
   */
  | {
      kind: 'agreement recorded'
      title: string
      signedOn: CalendarDate | null
      signedBy: string | null
      changes: readonly Change[]
      paid?: readonly Change[]
    }
  | { kind: 'agreement sent'; title: string; to: string; changes: readonly Change[]; paid?: readonly Change[] }
  | { kind: 'agreement corrected'; title: string; changes: readonly Change[]; paid?: readonly Change[] }

export type HistoryEvent = {
  readonly id: string
  readonly at: Date
  readonly actorName: string
  readonly organizationName: string
  readonly versionNumber: number | null
  readonly reason: string | null
  readonly detail: HistoryDetail
}
