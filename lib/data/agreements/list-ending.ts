import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { EndingAgreement } from '@/lib/domain/agreement/outlook'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { readDay, writeDay } from '../columns/calendar-column'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { PARTIES, readParties } from './select-summary'
import { visibleTo } from './visible-to'

/** Other clauses count days too: until a replacement, or until training is completed. */
const NOTICE = {
  noticeDays: { not: null },
  kind: { notIn: ['replacement', 'training'] },
} satisfies Prisma.ClauseWhereInput

/** Recorded agreements whose last day is this day or at most so many days later, soonest first. */
export async function listEnding(scope: Scope, day: CalendarDate, days: number): Promise<EndingAgreement[]> {
  const rows = await database().agreementVersion.findMany({
    where: {
      latest: true,
      recordedAt: { not: null },
      endsOn: { gte: writeDay(day), lte: writeDay(addDays(day, days)) },
      agreement: visibleTo(scope),
    },
    orderBy: [{ endsOn: 'asc' }, { title: 'asc' }],
    select: {
      title: true,
      endsOn: true,
      clauses: { where: NOTICE, orderBy: { noticeDays: 'desc' }, select: { noticeDays: true } },
      agreement: {
        select: {
          number: true,
          parties: PARTIES,
          versions: { where: { latest: true, recordedAt: null }, select: { number: true } },
        },
      },
    },
  })
  return rows.map(({ title, endsOn, clauses, agreement }) => ({
    number: agreement.number,
    title,
    endsOn: readDay(endsOn),
    parties: readParties(agreement.parties),
    noticeDays: clauses[0]?.noticeDays ?? null,
    proposedNext: agreement.versions[0]?.number ?? null,
  }))
}
