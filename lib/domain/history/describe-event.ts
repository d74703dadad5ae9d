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
    case 'enrollment recorded':
      return `recorded enrollment of school year ${formatSchoolYear(detail.schoolYear)}`
    case 'agreement recorded':
      return `recorded ${version} from signed paper${describeSigning(detail)}${describePaid(detail.paid)}`
    case 'agreement sent':
      return `sent ${version} to ${detail.to}${describePaid(detail.paid)}`
    case 'agreement corrected':
      return `corrected ${version}${describePaid(detail.paid)}`
  }
}

function describeSigning({ signedOn, signedBy }: HistoryDetail & { kind: 'agreement recorded' }): string {
  const on = signedOn === null ? '' : ` ${formatDate(signedOn)}`
  const by = signedBy === null ? '' : ` by ${signedBy}`
  return on + by === '' ? '' : `, signed${on}${by}`
}

/** What each party pays now and paid before, in dollars; "" where nobody's figure changed. */
function describePaid(paid: readonly Change[] = []): string {
  const parts = paid.map(
    ({ field, before, after }) => `${field} pays ${after || 'nothing'}, before ${before || 'nothing'}`,
  )
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`
}

/** "2023-24" */
function formatSchoolYear(firstYear: number): string {
  return `${firstYear}-${String((firstYear + 1) % 100).padStart(2, '0')}`
}
