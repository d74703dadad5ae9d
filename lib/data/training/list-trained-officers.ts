import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { AgreementRule, TrainedOfficer } from '@/lib/domain/training/list-standings'
import { visibleTo } from '../agreements/visible-to'
import { readDay, readDayOrNull, writeDay } from '../columns/calendar-column'
import { database } from '../database'
import { IN_RECORD } from '../staffing/list-held-spans'
import { officersSeenBy, positionsSeenBy } from '../staffing/officers-of'
import { DUTIES, readDuty, readTraining, TRAININGS } from './select-training'

/** Officers whom the organization sees, with what they completed and what is still to be done after it. */
export async function listTrainedOfficers(
  scope: Scope,
  day: CalendarDate,
  officerId?: string,
): Promise<TrainedOfficer[]> {
  const on = writeDay(day)
  const rows = await database().officer.findMany({
    where: { AND: [officersSeenBy(scope), officerId === undefined ? {} : { id: officerId }] },
    orderBy: [{ organization: { shortName: 'asc' } }, { organizationId: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      organization: { select: { shortName: true, state: true } },
      trainings: TRAININGS,
      duties: DUTIES,
      assignments: {
        where: { position: positionsSeenBy(scope) },
        select: {
          startsOn: true,
          endsOn: true,
          position: { select: { version: { select: { endsOn: true, agreement: { select: { number: true } } } } } },
        },
      },
    },
  })
  const beginnings = await database().assignment.groupBy({
    by: ['officerId'],
    where: { officerId: { in: rows.map(({ id }) => id) }, position: { version: IN_RECORD } },
    _min: { startsOn: true },
  })
  // Wherever it was: both sides of every agreement count a state's days from the same one.
  const firstDayOf = new Map(beginnings.map(({ officerId: id, _min }) => [id, readDayOrNull(_min.startsOn)]))
  return rows.map(({ organization, trainings, duties, assignments, ...officer }) => ({
    ...officer,
    firstDay: firstDayOf.get(officer.id) ?? null,
    agency: organization,
    trainings: trainings.map(readTraining),
    duties: duties.map(readDuty),
    current: assignments.some(
      ({ startsOn, endsOn, position }) => startsOn <= on && on <= (endsOn ?? position.version.endsOn),
    ),
    firstDays: assignments.map(({ startsOn, position }) => ({
      agreementNumber: position.version.agreement.number,
      startsOn: readDay(startsOn),
    })),
  }))
}

/** What recorded agreements that the organization sees ask for themselves. */
export async function listAgreementRules(scope: Scope): Promise<AgreementRule[]> {
  const rows = await database().clause.findMany({
    where: {
      kind: 'training',
      OR: [{ hours: { not: null } }, { noticeDays: { not: null } }],
      version: { ...IN_RECORD, agreement: visibleTo(scope) },
    },
    orderBy: [{ version: { title: 'asc' } }, { versionId: 'asc' }, { place: 'asc' }],
    select: {
      heading: true,
      hours: true,
      noticeDays: true,
      version: { select: { title: true, agreement: { select: { number: true } } } },
    },
  })
  return rows.map(({ heading, hours, noticeDays, version }) => ({
    agreementNumber: version.agreement.number,
    agreementTitle: version.title,
    heading,
    hours,
    days: noticeDays,
  }))
}
