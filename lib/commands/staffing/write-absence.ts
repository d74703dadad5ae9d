import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { readDay, writeDay } from '@/lib/data/columns/calendar-column'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import { IN_RECORD } from '@/lib/data/staffing/list-held-spans'
import type { Actor } from '@/lib/domain/access/actor'
import { addDays } from '@/lib/domain/calendar/calendar-date'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { formatDate, formatDateRange } from '@/lib/domain/calendar/format-date'
import type { HistoryDetail } from '@/lib/domain/history/history-event'
import { listChanges } from '@/lib/domain/history/list-changes'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { loadOfficer, OFFICER_GONE } from './load-officer'
import { lockStaffing } from './lock-staffing'

const ABSENCE_GONE: Faults = { '': 'This absence is not here any more.' }
const ABSENCE_CHANGED: Faults = { '': 'Somebody changed this absence since you opened it. Look again, then save.' }
const MOST_DAYS = 3 * 366

/** Records days on which an officer of the actor's own agency will not be there. Why is neither asked nor kept. */
export async function addAbsence(
  actor: Actor,
  absence: DateRange & { officerId: string },
): Promise<Result<{ id: string }>> {
  const { officerId, startsOn, endsOn } = absence
  const faults = findRefusal(actor, 'staffing.write') ?? findDayFaults(absence)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const officer = await loadOfficer(tx, actor, officerId)
    if (officer === null) return refuse(OFFICER_GONE)
    await lockStaffing(tx, [officer.id], [])
    const overlap = await findOverlap(tx, officer.id, absence, '')
    if (overlap !== null) return refuse(overlap)
    const made = await tx.absence.create({
      data: { officerId: officer.id, startsOn: writeDay(startsOn), endsOn: writeDay(endsOn) },
      select: { id: true },
    })
    await tell(tx, actor, officer.id, [absence], {
      kind: 'absence planned',
      officer: officer.name,
      days: formatDateRange(absence),
    })
    return accept(made)
  })
}

/** Changes the days of an absence. Refused: days that leave a substitute without anybody to stand in for. */
export async function changeAbsence(
  actor: Actor,
  change: DateRange & { id: string; rowVersion: number },
): Promise<Result<null>> {
  const faults = findRefusal(actor, 'staffing.write') ?? findDayFaults(change)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const absence = await loadAbsence(tx, actor, change.id)
    if (absence === null) return refuse(ABSENCE_GONE)
    if (absence.rowVersion !== change.rowVersion) return refuse(ABSENCE_CHANGED)
    const outside = absence.substitutes.find((one) => one.startsOn < change.startsOn || one.endsOn > change.endsOn)
    if (outside !== undefined) return refuse({ endsOn: wordStandsIn(outside) })
    const overlap = await findOverlap(tx, absence.officer.id, change, absence.id)
    if (overlap !== null) return refuse(overlap)
    await tx.absence.update({
      where: { id: absence.id },
      data: { startsOn: writeDay(change.startsOn), endsOn: writeDay(change.endsOn), rowVersion: { increment: 1 } },
    })
    const changes = listChanges(wordRange(absence), wordRange(change), { startsOn: 'First day', endsOn: 'Last day' })
    const detail = { kind: 'absence changed', officer: absence.officer.name, changes } as const
    if (changes.length > 0) await tell(tx, actor, absence.officer.id, [absence, change], detail)
    return accept(null)
  })
}

/** Takes an absence back. Refused: while somebody stands in. */
export async function removeAbsence(actor: Actor, opened: { id: string; rowVersion: number }): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'staffing.write')
  if (refusal !== null) return refuse(refusal)
  return database().$transaction(async (tx) => {
    const absence = await loadAbsence(tx, actor, opened.id)
    if (absence === null) return refuse(ABSENCE_GONE)
    if (absence.rowVersion !== opened.rowVersion) return refuse(ABSENCE_CHANGED)
    const [standsIn] = absence.substitutes
    if (standsIn !== undefined) return refuse({ '': wordStandsIn(standsIn) })
    await tx.absence.delete({ where: { id: absence.id } })
    const detail = { kind: 'absence removed', officer: absence.officer.name, days: formatDateRange(absence) } as const
    await tell(tx, actor, absence.officer.id, [absence], detail)
    return accept(null)
  })
}

type Substitute = DateRange & { readonly name: string; readonly positionId: string }
export type LoadedAbsence = DateRange & {
  readonly id: string
  readonly officer: { readonly id: string; readonly name: string }
  readonly rowVersion: number
  readonly substitutes: readonly Substitute[]
}

/**
 * An absence of one of the actor's own officers, the officer locked; or null.
 * @param alongside an officer whom the same act touches, locked with the one who is away
 */
export async function loadAbsence(
  tx: Transaction,
  actor: Actor,
  id: string,
  alongside: readonly string[] = [],
): Promise<LoadedAbsence | null> {
  if (!isUuid(id)) return null
  const where = { id, officer: { organizationId: actor.organization.id } }
  const seen = await tx.absence.findFirst({ where, select: { officerId: true } })
  if (seen === null) return null
  await lockStaffing(tx, [seen.officerId, ...alongside], [])
  const row = await tx.absence.findFirst({
    where,
    select: {
      startsOn: true,
      endsOn: true,
      rowVersion: true,
      officer: { select: { id: true, name: true } },
      substitutes: { select: { positionId: true, startsOn: true, endsOn: true, officer: { select: { name: true } } } },
    },
  })
  if (row === null) return null
  return {
    id,
    officer: row.officer,
    rowVersion: row.rowVersion,
    startsOn: readDay(row.startsOn),
    endsOn: readDay(row.endsOn),
    substitutes: row.substitutes.map(({ officer, positionId, startsOn, endsOn }) => ({
      name: officer.name,
      positionId,
      startsOn: readDay(startsOn),
      endsOn: readDay(endsOn ?? startsOn),
    })),
  }
}

function findDayFaults({ startsOn, endsOn }: DateRange): Faults | null {
  if (endsOn < startsOn) return { endsOn: `Enter a last day on or after the first day, ${formatDate(startsOn)}.` }
  if (endsOn <= addDays(startsOn, MOST_DAYS)) return null
  return { endsOn: 'Enter at most three years at once; whoever is away for longer has an assignment that ends.' }
}

async function findOverlap(
  tx: Transaction,
  officerId: string,
  { startsOn, endsOn }: DateRange,
  id: string,
): Promise<Faults | null> {
  const other = await tx.absence.findFirst({
    where: {
      officerId,
      startsOn: { lte: writeDay(endsOn) },
      endsOn: { gte: writeDay(startsOn) },
      ...(id === '' ? {} : { id: { not: id } }),
    },
  })
  if (other === null) return null
  const days = formatDateRange({ startsOn: readDay(other.startsOn), endsOn: readDay(other.endsOn) })
  return { startsOn: `This officer is away from ${days} already. Change that absence, or choose other days.` }
}

/** Both sides of every agreement under which the officer serves on the days read of it. */
async function tell(
  tx: Transaction,
  actor: Actor,
  officerId: string,
  days: readonly DateRange[],
  detail: HistoryDetail,
): Promise<void> {
  const during = days.map(({ startsOn, endsOn }) => ({
    startsOn: { lte: writeDay(endsOn) },
    OR: [{ endsOn: null }, { endsOn: { gte: writeDay(startsOn) } }],
  }))
  const agreements = await tx.agreement.findMany({
    where: {
      versions: { some: { ...IN_RECORD, positions: { some: { assignments: { some: { officerId, OR: during } } } } } },
    },
    select: { id: true },
  })
  const about = { officerIds: [officerId] }
  if (agreements.length === 0) await recordEvent(tx, actor, detail, about)
  for (const { id } of agreements) await recordEvent(tx, actor, detail, { ...about, agreementId: id })
}

function wordStandsIn({ name, ...days }: Substitute): string {
  return `${name} stands in from ${formatDateRange(days)}. Take the substitute back first.`
}

function wordRange({ startsOn, endsOn }: DateRange) {
  return { startsOn: formatDate(startsOn), endsOn: formatDate(endsOn) }
}
