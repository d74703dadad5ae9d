import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { dayInZone } from '@/lib/domain/calendar/day-in-zone'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { ChangesSince } from './changes-since'

type LastSeenProps = {
  /** The newest version of the agreement; null for a new one. */
  newest: AgreementView | null
  /** The version that is about to be sent. */
  version: AgreementView
  timeZone: string
}

/** What a version changes in the last one that the other side saw; where it saw none, that. */
export function LastSeen({ newest, version, timeZone }: LastSeenProps) {
  if (newest === null) return <p>Nothing was sent before: this is the first version.</p>
  const { number, sentAt, recordedAt, writtenBy } = newest.version
  const seenBy = newest.parties.filter(
    ({ linked, organizationId }) => linked && organizationId !== writtenBy.organizationId,
  )
  if (seenBy.length === 0) return <p>Nobody of the other side has seen a version of it yet.</p>
  const at = recordedAt ?? sentAt
  const on = at === null ? '' : ` on ${formatDate(dayInZone(at, timeZone))}`
  const was = recordedAt === null ? 'was sent' : 'was recorded as signed'
  const names = joinNames(seenBy.map(({ shortName }) => shortName))
  return (
    <>
      <p className="mb-4 max-w-prose">
        {names} {seenBy.length === 1 ? 'sees' : 'see'} version {number}, which {was}
        {on}.
      </p>
      <ChangesSince before={newest} after={version} />
    </>
  )
}
