import 'server-only'
import { visibleTo } from '@/lib/data/agreements/visible-to'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import { IN_RECORD, readRange } from '@/lib/data/staffing/list-held-spans'
import type { Actor } from '@/lib/domain/access/actor'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import type { PositionPlaces } from '@/lib/domain/staffing/assignments/held-span'
import { lockAgreements } from './lock-staffing'

export type LoadedPosition = {
  readonly id: string
  readonly name: string
  readonly agreementId: string
  readonly title: string
  readonly agreement: DateRange
  readonly places: readonly PositionPlaces[]
  /** The campuses of the agreement's parties, by id. */
  readonly campusNames: ReadonlyMap<string, string>
  /** Days in which an officer who left is to be replaced; null: not recorded. */
  readonly replacementDays: number | null
}

/**
 * A position of a recorded agreement in which the actor's organization is an agency, the agreement locked. Null: there
 * is none, or the officers that serve in it are another agency's.
 */
export async function loadPosition(tx: Transaction, actor: Actor, id: string): Promise<LoadedPosition | null> {
  if (!isUuid(id)) return null
  const ours = { some: { organizationId: actor.organization.id, side: 'agency' } } as const
  const where = { id, version: { ...IN_RECORD, agreement: { AND: [visibleTo(actor.scope), { parties: ours }] } } }
  const seen = await tx.position.findFirst({ where, select: { version: { select: { agreementId: true } } } })
  if (seen === null) return null
  await lockAgreements(tx, [seen.version.agreementId])
  const row = await tx.position.findFirst({ where, select: POSITION })
  if (row === null) return null
  const { agreement, ...version } = row.version
  const campuses = agreement.parties.flatMap(({ organization }) => organization.campuses)
  return {
    id,
    name: row.name,
    agreementId: version.agreementId,
    title: version.title,
    agreement: readRange(version),
    places: row.years.map((year) => ({ ...readRange(year), places: year.places })),
    campusNames: new Map(campuses.map((campus) => [campus.id, campus.name])),
    replacementDays: version.clauses[0]?.noticeDays ?? null,
  }
}

const POSITION = {
  name: true,
  years: { select: { startsOn: true, endsOn: true, places: true } },
  version: {
    select: {
      agreementId: true,
      title: true,
      startsOn: true,
      endsOn: true,
      clauses: { where: { kind: 'replacement', noticeDays: { not: null } }, select: { noticeDays: true }, take: 1 },
      agreement: {
        select: {
          parties: { select: { organization: { select: { campuses: { select: { id: true, name: true } } } } } },
        },
      },
    },
  },
} as const
