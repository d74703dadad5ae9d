import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Change, HistoryDetail, HistoryEvent } from './history-event'

/** What happened, as one sentence: "Dana Lee (Alder Unified) recorded the agreement, signed June 27, 2023 by …." */
export function describeEvent(event: HistoryEvent): string {
  return `${event.actorName} (${event.organizationName}) ${describeAct(event.detail, event.versionNumber)}.`
}

/** What changed, field by field; empty where nothing was there before. */
export function listEventChanges({ detail }: Pick<HistoryEvent, 'detail'>): readonly Change[] {
  return 'changes' in detail ? detail.changes : []
}

function describeAct(detail: HistoryDetail, versionNumber: number | null): string {
  const version = versionNumber === null || versionNumber === 1 ? 'the agreement' : `version ${versionNumber}`
  switch (detail.kind) {
    case 'installation set up':
      return `set up ${detail.organization}`
    case 'demonstration data kept':
      return 'put the demonstration data in'
    case 'member invited':
      return `invited ${detail.member} as ${detail.roles.join(', ')}`
    case 'invitation renewed':
      return `made a new invitation link for ${detail.member}`
    case 'member joined':
      return 'joined'
    case 'member changed':
      return `changed what ${detail.member} may do`
    case 'member ended':
      return `ended the membership of ${detail.member}`
    case 'organization entered':
      return `entered ${detail.organization}`
    case 'organization changed':
      return 'changed the settings of the organization'
    case 'sharing asked':
      return `asked ${detail.other} to share agreements`
    case 'sharing accepted':
      return `accepted to share agreements with ${detail.other}`
    case 'campus added':
      return `added the campus ${detail.campus}`
    case 'campus changed':
      return `changed the campus ${detail.campus}`
    case 'officer added':
      return `added the officer ${detail.officer}`
    case 'officer changed':
      return `changed the officer ${detail.officer}`
    case 'officer assigned':
      return `assigned ${detail.officer} to ${detail.position}, ${detail.days}: ${detail.campuses}`
    case 'assignment changed':
      return `changed the assignment of ${detail.officer} to ${detail.position}`
    case 'assignment ended':
      return `recorded ${formatDate(detail.endsOn)} as the last day of ${detail.officer} in ${detail.position}${describeDue(detail)}`
    case 'assignment removed':
      return `took the assignment of ${detail.officer} to ${detail.position} back`
    case 'officer moved':
      return `moved ${detail.officer} from ${detail.from} to ${detail.position}, ${detail.days}: ${detail.campuses}`
    case 'absence planned':
      return `recorded that ${detail.officer} will be away, ${detail.days}`
    case 'absence changed':
      return `changed the days on which ${detail.officer} will be away`
    case 'absence removed':
      return `recorded that ${detail.officer} will not be away, ${detail.days}`
    case 'substitute assigned':
      return `assigned ${detail.officer} to stand in for ${detail.away} in ${detail.position}, ${detail.days}: ${detail.campuses}`
    case 'training recorded':
      return `recorded training of ${detail.officer}: ${detail.course}`
    case 'training changed':
      return `changed the training of ${detail.officer}: ${detail.course}`
    case 'training removed':
      return `took the training of ${detail.officer} back: ${detail.course}`
    case 'training proof kept':
      return `kept ${detail.fileName} as proof of the training of ${detail.officer}: ${detail.course}`
    case 'duty added':
      return `asked ${detail.owner} for “${detail.what}” by ${formatDate(detail.dueOn)}, after training of ${detail.officer}`
    case 'duty done':
      return `recorded “${detail.what}” as done on ${formatDate(detail.doneOn)}, after training of ${detail.officer}`
    case 'training rule switched':
      return `switched the training rule “${detail.rule}” ${detail.on ? 'on' : 'off'}`
    case 'enrollment recorded':
      return `recorded enrollment of school year ${formatSchoolYear(detail.schoolYear)}`
    case 'school calendar kept':
      return `kept the school calendar of ${formatSchoolYear(detail.schoolYear)}`
    case 'benchmark set':
      return 'set the benchmark of students per officer'
    case 'agreement recorded':
      return `recorded ${version} from signed paper${describeSigning(detail)}${describePaid(detail.paid)}`
    case 'agreement sent':
      return `sent ${version} to ${detail.to}${describeSent(detail, versionNumber)}`
    case 'agreement corrected':
      return `corrected ${version}${describePaid(detail.paid)}`
  }
}

function describeDue({ replacementDueOn }: HistoryDetail & { kind: 'assignment ended' }): string {
  return replacementDueOn === null ? '' : `; a replacement is due by ${formatDate(replacementDueOn)}`
}

function describeSigning({ signedOn, signedBy }: HistoryDetail & { kind: 'agreement recorded' }): string {
  const on = signedOn === null ? '' : ` ${formatDate(signedOn)}`
  const by = signedBy === null ? '' : ` by ${signedBy}`
  return on + by === '' ? '' : `, signed${on}${by}`
}

/** What each party would pay; of a later version also what it would have paid by the one before. */
function describeSent({ paid = [] }: HistoryDetail & { kind: 'agreement sent' }, versionNumber: number | null): string {
  if (versionNumber !== 1) return describePaid(paid)
  return paid.length === 0 ? '' : `: ${paid.map(({ field, after }) => `${field} would pay ${after}`).join('; ')}`
}

/** What each party pays now and paid before, in dollars; "" where nobody's figure changed. */
function describePaid(paid: readonly Change[] = []): string {
  const parts = paid.map(({ field, before, after }) => {
    if (before === '') return `${field}, not a party before, pays ${after}`
    if (after === '') return `${field}, not a party any more, paid ${before}`
    return `${field} pays ${after}, before ${before}`
  })
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`
}

/** "2023-24" */
function formatSchoolYear(firstYear: number): string {
  return `${firstYear}-${String((firstYear + 1) % 100).padStart(2, '0')}`
}
