import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { HistoryDetail } from '@/lib/domain/history/history-event'
import type { LastSave } from '@/lib/domain/history/word-save'
import { database } from '../database'

/** What was saved: the settings of one's organization, or a campus or person of it, by its name. */
export type SavedThing =
  | { kind: 'organization changed' }
  | { kind: 'campus changed'; name: string }
  | { kind: 'member changed'; name: string }

/** A thing that was not saved among so many saves of its kind has no last save that anybody waits for. */
const MOST_LOOKED_AT = 50

/** Who saved it last and when, within the own organization; null when nobody has since it was added. */
export async function findLastSave(scope: Scope, thing: SavedThing): Promise<LastSave | null> {
  const rows = await database().historyEvent.findMany({
    where: { organizationId: scope.organizationId, kind: thing.kind },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_LOOKED_AT,
    select: { at: true, actorName: true, detail: true },
  })
  // Written by `recordEvent` and never changed since.
  const found = rows.find(({ detail }) => isAbout(detail as unknown as HistoryDetail, thing))
  return found === undefined ? null : { by: found.actorName, at: found.at }
}

/** A campus that was renamed is told by the name that it has since. */
function isAbout(detail: HistoryDetail, thing: SavedThing): boolean {
  if (thing.kind === 'organization changed') return true
  const name =
    detail.kind === 'campus changed' ? detail.campus : detail.kind === 'member changed' ? detail.member : null
  const renamed = 'changes' in detail && detail.changes.some(({ after }) => after === thing.name)
  return name === thing.name || renamed
}
