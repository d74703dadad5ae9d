import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import { readDay, writeDay } from '../columns/calendar-column'
import { database, type Reader } from '../database'
import { visibleTo } from './visible-to'

/** Recorded agreements between exactly these parties with some of the same days; `except`: the number of one left out. */
export async function listOverlaps(
  scope: Scope,
  { parties, startsOn, endsOn }: Pick<AgreementEntry, 'parties' | 'startsOn' | 'endsOn'>,
  except: string | null,
  reader: Reader = database(),
): Promise<AgreementDays[]> {
  const ids = parties.map((party) => party.organizationId)
  const recorded = { latest: true, recordedAt: { not: null } }
  const rows = await reader.agreement.findMany({
    where: {
      AND: [
        visibleTo(scope),
        { parties: { every: { organizationId: { in: ids } } } },
        ...ids.map((organizationId) => ({ parties: { some: { organizationId } } })),
        {
          versions: { some: { ...recorded, startsOn: { lte: writeDay(endsOn) }, endsOn: { gte: writeDay(startsOn) } } },
        },
      ],
      ...(except === null ? {} : { number: { not: except } }),
    },
    orderBy: { number: 'asc' },
    select: { number: true, versions: { where: recorded, select: { title: true, startsOn: true, endsOn: true } } },
  })
  return rows.flatMap(({ number, versions }) =>
    versions.map(({ title, ...days }) => ({
      number,
      title,
      startsOn: readDay(days.startsOn),
      endsOn: readDay(days.endsOn),
    })),
  )
}
