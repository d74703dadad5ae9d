import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { Renewals } from '@/lib/domain/agreement/renewal/renewals'
import { readDay } from '../columns/calendar-column'
import { database } from '../database'
import type { Prisma } from '../generated/client'
import { visibleTo } from './visible-to'

/** The agreement that one renews and those that renew it, as far as the organization sees them. */
export async function findRenewals(scope: Scope, number: string): Promise<Renewals> {
  const rows = await database().agreement.findMany({
    where: { ...visibleTo(scope), OR: [{ renewedBy: { some: { number } } }, { renews: { number } }] },
    orderBy: { number: 'asc' },
    select: { number: true, renewedBy: { where: { number }, select: { id: true } }, versions: MAIN_VERSION },
  })
  const lines = rows.flatMap(({ versions: [main], renewedBy, ...row }) =>
    main === undefined
      ? []
      : [
          {
            line: {
              ...row,
              title: main.title,
              startsOn: readDay(main.startsOn),
              endsOn: readDay(main.endsOn),
            },
            isBefore: renewedBy.length > 0,
          },
        ],
  )
  return {
    renews: lines.find(({ isBefore }) => isBefore)?.line ?? null,
    renewedBy: lines.filter(({ isBefore }) => !isBefore).map(({ line }) => line),
  }
}

/** The latest recorded version, else the latest proposed one. */
const MAIN_VERSION = {
  where: { latest: true },
  orderBy: { recordedAt: { sort: 'desc', nulls: 'last' } },
  take: 1,
  select: { title: true, startsOn: true, endsOn: true },
} as const satisfies Prisma.Agreement$versionsArgs
