import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { RegisterPage, RegisterQuery, RegisterRow } from '@/lib/domain/agreement/register'
import { statusOn } from '@/lib/domain/agreement/status-on'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { readDay } from '../columns/calendar-column'
import { database } from '../database'
import { findRegisterPage } from './find-register-page'
import { costsSeenBy, PARTIES, readParties, sumCosts } from './select-summary'

/** One page of the register, statuses as of a day in the organization's time zone. */
export async function listAgreements(scope: Scope, query: RegisterQuery, day: CalendarDate): Promise<RegisterPage> {
  const { versionIds, ...found } = await findRegisterPage(scope, query, day)
  const rows = new Map((await loadRows(scope, versionIds)).map((row) => [row.id, row]))
  return {
    ...found,
    rows: versionIds.flatMap((id) => {
      const row = rows.get(id)
      return row === undefined ? [] : [readRow(row, day)]
    }),
  }
}

type LoadedRow = Awaited<ReturnType<typeof loadRows>>[number]

function loadRows(scope: Scope, versionIds: string[]) {
  return database().agreementVersion.findMany({
    where: { id: { in: versionIds } },
    select: {
      id: true,
      number: true,
      title: true,
      startsOn: true,
      endsOn: true,
      sentAt: true,
      recordedAt: true,
      costs: costsSeenBy(scope),
      agreement: {
        select: {
          number: true,
          parties: PARTIES,
          versions: { where: { latest: true, recordedAt: null }, select: { number: true } },
        },
      },
    },
  })
}

function readRow(row: LoadedRow, day: CalendarDate): RegisterRow {
  const { sentAt, recordedAt, agreement } = row
  const dates = { startsOn: readDay(row.startsOn), endsOn: readDay(row.endsOn) }
  return {
    number: agreement.number,
    title: row.title,
    versionNumber: row.number,
    status: statusOn({ sentAt, recordedAt, ...dates }, day),
    ...dates,
    parties: readParties(agreement.parties),
    ...sumCosts(row.costs),
    proposedNext: recordedAt === null ? null : (agreement.versions[0]?.number ?? null),
  }
}
