import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { PositionChoice } from '@/lib/domain/staffing/officers/officer-view'
import { database } from '../database'
import { readRange } from './list-held-spans'
import { positionsSeenBy } from './officers-of'

/**
 * Positions of recorded agreements in which the organization is an agency, the agreements that end last first, with the
 * campuses of their parties.
 */
export async function listPositionChoices(scope: Scope): Promise<PositionChoice[]> {
  const ours = { some: { organizationId: scope.organizationId, side: 'agency' } } as const
  const rows = await database().position.findMany({
    where: { AND: [positionsSeenBy(scope), { version: { agreement: { parties: ours } } }] },
    orderBy: [{ version: { endsOn: 'desc' } }, { version: { title: 'asc' } }, { versionId: 'asc' }, { place: 'asc' }],
    select: { id: true, name: true, version: { select: VERSION } },
  })
  return rows.map(({ version, ...position }) => ({
    ...position,
    agreement: { number: version.agreement.number, title: version.title, ...readRange(version) },
    campuses: version.agreement.parties.flatMap(({ organization }) =>
      organization.campuses.map((campus) => ({ ...campus, districtName: organization.shortName })),
    ),
  }))
}

const VERSION = {
  title: true,
  startsOn: true,
  endsOn: true,
  agreement: {
    select: {
      number: true,
      parties: {
        orderBy: { place: 'asc' },
        select: {
          organization: {
            select: { shortName: true, campuses: { orderBy: { name: 'asc' }, select: { id: true, name: true } } },
          },
        },
      },
    },
  },
} as const
