import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { Proposal } from '@/lib/domain/agreement/outlook'
import { readDay } from '../columns/calendar-column'
import { database } from '../database'
import { costsSeenBy, sumCosts } from './select-summary'
import { visibleTo } from './visible-to'

/** Proposed versions that nobody has recorded as signed yet, newest first. */
export async function listProposals(scope: Scope): Promise<Proposal[]> {
  const rows = await database().agreementVersion.findMany({
    where: { latest: true, sentAt: { not: null }, agreement: visibleTo(scope) },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    select: {
      number: true,
      title: true,
      startsOn: true,
      endsOn: true,
      sentAt: true,
      writtenBy: { select: { id: true, shortName: true } },
      costs: costsSeenBy(scope),
      agreement: {
        select: {
          number: true,
          versions: { where: { latest: true, recordedAt: { not: null } }, select: { number: true } },
        },
      },
    },
  })
  return rows.flatMap(({ agreement, costs, sentAt, ...row }) => {
    if (sentAt === null) return []
    const { total, ours } = sumCosts(costs)
    return {
      number: agreement.number,
      title: row.title,
      versionNumber: row.number,
      startsOn: readDay(row.startsOn),
      endsOn: readDay(row.endsOn),
      sentAt,
      writtenBy: { organizationId: row.writtenBy.id, shortName: row.writtenBy.shortName },
      ours: row.writtenBy.id === scope.organizationId,
      total,
      oursToPay: ours,
      replaces: agreement.versions[0]?.number ?? null,
    }
  })
}
