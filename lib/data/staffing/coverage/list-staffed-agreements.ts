import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { ratioValue } from '@/lib/domain/money/ratio'
import { floorDivide } from '@/lib/domain/money/round'
import type { Absence, CoveredPosition, PositionYear } from '@/lib/domain/staffing/coverage/covered-position'
import { valueInYear } from '@/lib/domain/terms/by-year'
import type { Position } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { visibleTo } from '../../agreements/visible-to'
import { readDay, readDayOrNull, writeDay } from '../../columns/calendar-column'
import { readTerms } from '../../columns/terms-column'
import { database } from '../../database'
import type { Prisma } from '../../generated/client'

/** A position with its campuses by name, as the cost terms give them: `placeCampuses` finds which those are. */
export type NamedPosition = Omit<CoveredPosition, 'campusIds' | 'districtIds'> & {
  readonly campusNames: readonly string[]
  readonly partyDistrictIds: readonly string[]
  /** By campus id: the district that has it. */
  readonly districtOf: ReadonlyMap<string, string>
}

/** A recorded agreement with its cost terms and SRO positions. */
export type StaffedAgreement = {
  readonly number: string
  readonly title: string
  readonly terms: Terms
  readonly positions: readonly NamedPosition[]
  /** Days on which officers of these positions are away. */
  readonly absences: readonly Absence[]
}

/** Recorded agreements that are in force on some day of the range, their positions with all assignments. */
export async function listStaffedAgreements(
  scope: Scope,
  range: DateRange,
  number?: string,
): Promise<StaffedAgreement[]> {
  const rows = await database().agreementVersion.findMany({
    where: {
      latest: true,
      recordedAt: { not: null },
      startsOn: { lte: writeDay(range.endsOn) },
      endsOn: { gte: writeDay(range.startsOn) },
      agreement: { ...visibleTo(scope), ...(number === undefined ? {} : { number }) },
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: VERSION,
  })
  return rows.map(readVersion)
}

const VERSION = {
  title: true,
  startsOn: true,
  endsOn: true,
  terms: true,
  agreement: {
    select: {
      number: true,
      parties: {
        orderBy: { place: 'asc' },
        select: { side: true, organizationId: true, organization: { select: { shortName: true } } },
      },
    },
  },
  positions: {
    orderBy: { place: 'asc' },
    select: {
      id: true,
      key: true,
      name: true,
      assignments: {
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        select: {
          startsOn: true,
          endsOn: true,
          absenceId: true,
          officer: {
            select: { id: true, name: true, absences: { select: { id: true, startsOn: true, endsOn: true } } },
          },
          campuses: {
            orderBy: [{ primary: 'desc' }, { campusId: 'asc' }],
            select: { campusId: true, primary: true, basisPoints: true, campus: { select: { organizationId: true } } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.AgreementVersionSelect

type VersionRow = Prisma.AgreementVersionGetPayload<{ select: typeof VERSION }>

function readVersion({ title, agreement, positions, ...version }: VersionRow): StaffedAgreement {
  const terms = readTerms(version.terms)
  const { parties, number } = agreement
  const facts = {
    agreement: { number, title },
    agencyName: parties.find(({ side }) => side === 'agency')?.organization.shortName ?? '',
    range: { startsOn: readDay(version.startsOn), endsOn: readDay(version.endsOn) },
    partyDistrictIds: parties.filter(({ side }) => side === 'district').map(({ organizationId }) => organizationId),
  }
  const read = positions.map(({ id, key, name, assignments }): NamedPosition => {
    const inTerms = terms.positions.find((position) => position.id === key)
    return {
      id,
      key,
      name,
      ...facts,
      years: terms.years.map((year) => readYear(year, inTerms)),
      campusNames: inTerms?.campuses ?? [],
      districtOf: new Map(
        assignments.flatMap(({ campuses }) =>
          campuses.map((one) => [one.campusId, one.campus.organizationId] as const),
        ),
      ),
      postings: assignments.map(({ officer, startsOn, endsOn, absenceId, campuses }) => ({
        officerId: officer.id,
        officerName: officer.name,
        startsOn: readDay(startsOn),
        endsOn: readDayOrNull(endsOn),
        substitute: absenceId !== null,
        campuses: campuses.map(({ campusId, primary, basisPoints }) => ({ campusId, primary, basisPoints })),
      })),
    }
  })
  return { number, title, terms, positions: read, absences: readAbsences(positions) }
}

/** Each absence once, of however many positions its officer holds. */
function readAbsences(positions: VersionRow['positions']): Absence[] {
  const officers = positions.flatMap(({ assignments }) => assignments.map(({ officer }) => officer))
  const absences = officers.flatMap(({ id: officerId, absences: spans }) =>
    spans.map(({ id, startsOn, endsOn }) => ({ id, officerId, startsOn: readDay(startsOn), endsOn: readDay(endsOn) })),
  )
  return [...new Map(absences.map(({ id, ...absence }) => [id, absence])).values()]
}

function readYear(year: ContractYear, position: Position | undefined): PositionYear {
  const headcount = (position === undefined ? null : valueInYear(position.headcount, year.id)) ?? null
  if (headcount === null) return { ...year, headcount, places: null }
  const { n, d } = ratioValue(headcount)
  return { ...year, headcount, places: Number(-floorDivide(-n, d)) }
}
