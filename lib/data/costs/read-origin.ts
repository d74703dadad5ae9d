import type { CostOrigin } from '@/lib/domain/agreement/cost-row'
import type { Prisma } from '../generated/client'

/** What a dashboard says of the version that a figure belongs to. */
export const ORIGIN = {
  number: true,
  title: true,
  recordedAt: true,
  agreement: {
    select: {
      number: true,
      parties: {
        where: { linkedAt: null },
        orderBy: { place: 'asc' },
        select: { organization: { select: { shortName: true } } },
      },
      versions: { where: { latest: true, recordedAt: { not: null } }, select: { number: true } },
    },
  },
} as const satisfies Prisma.AgreementVersionSelect

type OriginRow = Prisma.AgreementVersionGetPayload<{ select: typeof ORIGIN }>

export function readOrigin({ number, title, recordedAt, agreement }: OriginRow): CostOrigin {
  return {
    number: agreement.number,
    title,
    versionNumber: number,
    kind: recordedAt === null ? 'proposed' : 'recorded',
    notJoined: agreement.parties.map(({ organization }) => organization.shortName),
    replaces: recordedAt === null && agreement.versions.length > 0,
  }
}
