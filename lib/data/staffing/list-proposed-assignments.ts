import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { ProposedAssignment } from '@/lib/domain/staffing/officers/officer-view'
import { visibleTo } from '../agreements/visible-to'
import { database } from '../database'
import { ASSIGNMENTS, readAssignments } from './select-positions'

/** Who is to serve where, as versions say that are proposed and not signed. It changes nothing about who serves. */
export async function listProposedAssignments(scope: Scope): Promise<ProposedAssignment[]> {
  const rows = await database().position.findMany({
    where: { version: { latest: true, recordedAt: null, agreement: visibleTo(scope) }, assignments: { some: {} } },
    orderBy: [{ version: { title: 'asc' } }, { versionId: 'asc' }, { place: 'asc' }],
    select: {
      name: true,
      assignments: ASSIGNMENTS,
      version: {
        select: {
          number: true,
          title: true,
          writtenBy: { select: { shortName: true } },
          agreement: { select: { number: true } },
        },
      },
    },
  })
  return rows.flatMap(({ name, assignments, version }) =>
    readAssignments(assignments).map((assignment) => ({
      positionName: name,
      assignment,
      proposedBy: version.writtenBy.shortName,
      agreement: { number: version.agreement.number, title: version.title, versionNumber: version.number },
    })),
  )
}
