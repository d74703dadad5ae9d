import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import { readDay, writeDay } from '../columns/calendar-column'
import { database, type Reader } from '../database'
import type { Prisma } from '../generated/client'
import { visibleTo } from './visible-to'

type Between = Pick<AgreementEntry, 'parties' | 'startsOn' | 'endsOn'>

/** Recorded agreements between exactly these parties with some of the same days; `except`: the number of one left out. */
export function listOverlaps(
  scope: Scope,
  between: Between,
  except: string | null,
  reader: Reader = database(),
): Promise<AgreementDays[]> {
  return listThose({ latest: true, recordedAt: { not: null } }, scope, { between, except }, reader)
}

/** Proposals between exactly these parties for some of the same days, of which no version is recorded. */
export function listProposedOverlaps(scope: Scope, between: Between, except: string | null): Promise<AgreementDays[]> {
  const notRecorded = { versions: { none: { recordedAt: { not: null } } } }
  return listThose({ latest: true, recordedAt: null, agreement: notRecorded }, scope, { between, except }, database())
}

async function listThose(
  those: Prisma.AgreementVersionWhereInput,
  scope: Scope,
  { between: { parties, startsOn, endsOn }, except }: { between: Between; except: string | null },
  reader: Reader,
): Promise<AgreementDays[]> {
  const ids = parties.map((party) => party.organizationId)
  const rows = await reader.agreement.findMany({
    where: {
      AND: [
        visibleTo(scope),
        { parties: { every: { organizationId: { in: ids } } } },
        ...ids.map((organizationId) => ({ parties: { some: { organizationId } } })),
        {
          versions: { some: { ...those, startsOn: { lte: writeDay(endsOn) }, endsOn: { gte: writeDay(startsOn) } } },
        },
      ],
      ...(except === null ? {} : { number: { not: except } }),
    },
    orderBy: { number: 'asc' },
    select: { number: true, versions: { where: those, select: { title: true, startsOn: true, endsOn: true } } },
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
