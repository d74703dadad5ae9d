import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { OrganizationName, PaymentRow } from '@/lib/domain/agreement/cost-row'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { visibleTo } from '../agreements/visible-to'
import { readDayOrNull, writeDay } from '../columns/calendar-column'
import { FIGURE, readFigure } from '../columns/figure-columns'
import { database } from '../database'
import { ORIGIN, readOrigin } from './read-origin'

/** Payments that the organization makes or receives under recorded versions, due in the range, earliest first. */
export async function listPaymentsDue(scope: Scope, range: DateRange): Promise<PaymentRow[]> {
  const { organizationId } = scope
  const rows = await database().paymentDue.findMany({
    where: {
      dueOn: { gte: writeDay(range.startsOn), lte: writeDay(range.endsOn) },
      OR: [{ fromId: organizationId }, { toId: organizationId }],
      version: { latest: true, recordedAt: { not: null }, agreement: visibleTo(scope) },
    },
    orderBy: [{ dueOn: 'asc' }, { versionId: 'asc' }, { place: 'asc' }],
    select: {
      ...FIGURE,
      contractYear: true,
      number: true,
      count: true,
      forLines: true,
      dueOn: true,
      condition: true,
      from: { select: { id: true, shortName: true } },
      to: { select: { id: true, shortName: true } },
      version: { select: ORIGIN },
    },
  })
  return rows.map((row) => ({
    agreement: readOrigin(row.version),
    yearId: row.contractYear,
    from: nameOf(row.from),
    to: nameOf(row.to),
    number: row.number,
    count: row.count,
    forLines: row.forLines,
    dueOn: readDayOrNull(row.dueOn),
    figure: readFigure(row),
    condition: row.condition,
  }))
}

function nameOf({ id, shortName }: { id: string; shortName: string }): OrganizationName {
  return { organizationId: id, shortName }
}
