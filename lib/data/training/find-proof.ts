import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { database } from '../database'
import { isUuid } from '../is-uuid'
import { officersSeenBy } from '../staffing/officers-of'

/** The PDF that proves a training of an officer whom the organization sees, or null. */
export async function findProof(
  scope: Scope,
  officerId: string,
  trainingId: string,
): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  if (!isUuid(officerId) || !isUuid(trainingId)) return null
  return database().trainingProof.findFirst({
    where: { trainingId, training: { officer: { id: officerId, ...officersSeenBy(scope) } } },
    select: { fileName: true, bytes: true },
  })
}
