import 'server-only'
import { lockStaffing } from '@/lib/commands/staffing/lock-staffing'
import { readDay, readDayOrNull } from '@/lib/data/columns/calendar-column'
import type { Transaction } from '@/lib/data/database'
import { POLICE_SUPERVISORS } from '@/lib/data/organizations/list-party-choices'
import { IN_RECORD, listHeldSpans } from '@/lib/data/staffing/list-held-spans'
import type { AgreementEntry, AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import {
  decideStaffing,
  type SavedAssignment,
  type StaffingChange,
} from '@/lib/domain/staffing/assignments/decide-staffing'
import { findAssignmentFaults } from '@/lib/domain/staffing/assignments/find-assignment-faults'
import { type HeldSpan, lastDayOf } from '@/lib/domain/staffing/assignments/held-span'
import { listPlaces } from '@/lib/domain/staffing/assignments/list-places'
import type { Base } from './load-base'

export type StaffingPlan = StaffingChange & {
  /** Takes the assignments of the recorded version before over. A proposal takes nothing over. */
  readonly takesOver: boolean
}

/**
 * What an entry does to who is assigned, its officers locked. A proposal says who is to serve and is held against
 * nothing. Refused: what `decideStaffing` refuses, and assignments that cannot hold together with all others.
 */
export async function planStaffing(
  tx: Transaction,
  entry: AgreementEntry,
  base: Base | null,
): Promise<Result<StaffingPlan>> {
  if (entry.making.how === 'send') {
    return accept({ create: entry.assignments, update: [], remove: [], takesOver: false })
  }
  const agencyId = entry.parties.find((party) => party.side === 'agency')?.organizationId ?? ''
  const saved = base === null ? [] : await listSaved(tx, { agreementId: base.agreementId, ...IN_RECORD })
  const isRecorded =
    base !== null && (await tx.agreementVersion.count({ where: { agreementId: base.agreementId, ...IN_RECORD } })) > 0
  const decided = decideStaffing({
    rows: entry.assignments,
    saved: saved.map(({ assignment }) => assignment),
    begun: isRecorded
      ? (await listSaved(tx, { id: base.versionId })).map(({ assignment }) => assignment).filter(isOwn)
      : null,
    positionKeys: entry.terms.positions.map(({ id }) => id),
    keptBy: await findKeeper(tx, agencyId),
  })
  if (!decided.ok) return decided
  const faults = await findClashes(tx, entry, decided.value, saved, agencyId)
  return Object.keys(faults).length > 0 ? refuse(faults) : accept({ ...decided.value, takesOver: true })
}

type Saved = { assignment: SavedAssignment; officerId: string; positionId: string; positionWords: string }

const isOwn = ({ substitute }: SavedAssignment) => !substitute

async function listSaved(tx: Transaction, version: object): Promise<Saved[]> {
  const rows = await tx.assignment.findMany({
    where: { position: { version } },
    select: {
      id: true,
      officerId: true,
      positionId: true,
      absenceId: true,
      startsOn: true,
      endsOn: true,
      officer: {
        select: { name: true, absences: { select: { substitutes: { select: { positionId: true } } } } },
      },
      position: { select: { key: true, name: true } },
      campuses: { select: { campusId: true, primary: true, basisPoints: true } },
    },
  })
  return rows.map(({ officer, position, campuses, ...row }) => ({
    officerId: row.officerId,
    positionId: row.positionId,
    positionWords: position.name,
    assignment: {
      id: row.id,
      officerName: officer.name,
      positionKey: position.key,
      startsOn: readDay(row.startsOn),
      endsOn: readDayOrNull(row.endsOn),
      campuses,
      substitute: row.absenceId !== null,
      substituted: officer.absences.some((absence) =>
        absence.substitutes.some((substitute) => substitute.positionId === row.positionId),
      ),
    },
  }))
}

/** The agency's name, where somebody who has joined is its police supervisor. */
async function findKeeper(tx: Transaction, agencyId: string): Promise<string | null> {
  const agency = await tx.organization.findFirst({
    where: { id: agencyId, members: { some: POLICE_SUPERVISORS } },
    select: { shortName: true },
  })
  return agency?.shortName ?? null
}

/** Assignments as they are to be, held against the dates, the places and what the officers do in other agreements. */
async function findClashes(
  tx: Transaction,
  entry: AgreementEntry,
  change: StaffingChange,
  saved: readonly Saved[],
  agencyId: string,
): Promise<Faults> {
  const names = [...new Set(entry.assignments.map(({ officerName }) => officerName.trim()))]
  const officers = await tx.officer.findMany({ where: { organizationId: agencyId, name: { in: names } } })
  const idOf = new Map(officers.map(({ id, name }) => [name, id]))
  const officerIds = [...new Set([...idOf.values(), ...saved.map(({ officerId }) => officerId)])]
  await lockStaffing(tx, officerIds, [...new Set(saved.map(({ positionId }) => positionId))])
  const elsewhere = (await listHeldSpans(tx, officerIds, [])).filter(
    (span) => !saved.some(({ assignment }) => assignment.id === span.id),
  )
  const toSpan = (id: string, row: AssignmentEntry, officerId: string, substitute = false): HeldSpan => ({
    id,
    officerId,
    positionId: row.positionKey,
    positionWords: entry.terms.positions.find((one) => one.id === row.positionKey)?.name ?? 'this position',
    startsOn: row.startsOn,
    endsOn: lastDayOf(row.endsOn, entry),
    basisPoints: row.campuses.reduce((sum, campus) => sum + (campus.basisPoints ?? 0), 0),
    substitute,
  })
  const replaced = new Map(change.update.map(({ id, row }) => [id, row]))
  const stays = saved
    .filter(({ assignment }) => !change.remove.includes(assignment.id))
    .map(({ assignment, officerId }) => {
      const row = replaced.get(assignment.id) ?? assignment
      return { name: assignment.officerName, span: toSpan(assignment.id, row, officerId, assignment.substitute) }
    })
  const comes = change.create.map((row, at) => {
    const name = row.officerName.trim()
    return { name, span: toSpan(`row ${at}`, row, idOf.get(name) ?? name) }
  })
  const all = [...stays, ...comes]
  const spans = [...elsewhere, ...all.map(({ span }) => span)]
  const places = listPlaces(entry.terms)
  return Object.fromEntries(
    all.flatMap(({ name, span }, at) =>
      Object.entries(
        findAssignmentFaults(span, { agreement: entry, spans, places: places.get(span.positionId) ?? [] }),
      ).map(([field, sentence]) => [`officers.${at}.${field}`, `${name}: ${sentence}`]),
    ),
  )
}
