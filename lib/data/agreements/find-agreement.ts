import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { AgreementView, PartyView, VersionLine } from '@/lib/domain/agreement/agreement-view'
import { readDay, readDayOrNull } from '../columns/calendar-column'
import { readBreakdown, readTerms } from '../columns/terms-column'
import { database, type Reader } from '../database'
import type { Prisma } from '../generated/client'
import { POSITIONS, readPositions } from '../staffing/select-positions'
import { visibleTo } from './visible-to'

/**
 * One version of an agreement with everything that its page shows, or null when the organization sees no such thing.
 * Without a version number: the latest recorded version, else the latest proposed one.
 */
export async function findAgreement(
  scope: Scope,
  number: string,
  versionNumber?: number,
  reader: Reader = database(),
): Promise<AgreementView | null> {
  const agreement = await reader.agreement.findFirst({
    where: { number, ...visibleTo(scope) },
    select: { id: true, number: true, parties: PARTIES, versions: { select: LINE, orderBy: { number: 'desc' } } },
  })
  if (agreement === null) return null
  const shown = versionNumber ?? mainVersion(agreement.versions)
  const version = await reader.agreementVersion.findFirst({
    where: { agreementId: agreement.id, number: shown },
    select: VERSION,
  })
  if (version?.breakdown == null) return null
  return {
    number: agreement.number,
    version: {
      ...readLine(version),
      id: version.id,
      rowVersion: version.rowVersion,
      signedBy: version.signedBy,
      writtenBy: { organizationId: version.writtenBy.id, shortName: version.writtenBy.shortName },
      ours: version.writtenBy.id === scope.organizationId,
    },
    parties: agreement.parties.map(readParty),
    terms: readTerms(version.terms),
    breakdown: readBreakdown(version.breakdown.result),
    settledAt: version.breakdown.settledAt,
    clauses: version.clauses,
    paper: readPaper(version.paper),
    positions: readPositions(version.positions),
    versions: agreement.versions.map(readLine),
  }
}

const LINE = {
  number: true,
  title: true,
  startsOn: true,
  endsOn: true,
  sentAt: true,
  recordedAt: true,
  signedOn: true,
  latest: true,
} as const satisfies Prisma.AgreementVersionSelect

const PARTIES = {
  orderBy: { place: 'asc' },
  select: {
    key: true,
    side: true,
    linkedAt: true,
    organization: { select: { id: true, kind: true, name: true, shortName: true, fiscalYearStarts: true } },
  },
} as const satisfies Prisma.Agreement$partiesArgs

const VERSION = {
  ...LINE,
  id: true,
  rowVersion: true,
  signedBy: true,
  terms: true,
  writtenBy: { select: { id: true, shortName: true } },
  breakdown: { select: { result: true, settledAt: true } },
  clauses: {
    orderBy: { place: 'asc' },
    select: { kind: true, heading: true, summary: true, page: true, noticeDays: true, hours: true },
  },
  paper: { select: { url: true, fileName: true, size: true, sha256: true } },
  positions: POSITIONS,
} as const satisfies Prisma.AgreementVersionSelect

type LineRow = Prisma.AgreementVersionGetPayload<{ select: typeof LINE }>
type PartyRow = Prisma.AgreementPartyGetPayload<typeof PARTIES>
type PaperRow = Prisma.PaperGetPayload<typeof VERSION.paper> | null

function mainVersion(newestFirst: readonly LineRow[]): number {
  const latest = newestFirst.filter((line) => line.latest)
  return (latest.find((line) => line.recordedAt !== null) ?? latest[0])?.number ?? 0
}

function readLine(row: LineRow): VersionLine {
  const { number, title, sentAt, recordedAt, latest } = row
  const dates = { startsOn: readDay(row.startsOn), endsOn: readDay(row.endsOn), signedOn: readDayOrNull(row.signedOn) }
  return { number, title, sentAt, recordedAt, latest, ...dates }
}

function readParty({ organization, linkedAt, ...party }: PartyRow): PartyView {
  const { id, ...facts } = organization
  return { organizationId: id, ...party, ...facts, linked: linkedAt !== null }
}

function readPaper(row: PaperRow): AgreementView['paper'] {
  if (row === null) return null
  if (row.url !== null) return { kind: 'link', url: row.url }
  if (row.fileName === null || row.size === null || row.sha256 === null) return null
  return { kind: 'file', fileName: row.fileName, sizeBytes: row.size, sha256: row.sha256 }
}
