import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { Draft } from '@/lib/domain/agreement/draft'
import { database, type Reader } from '../database'
import { isUuid } from '../is-uuid'
import { readDraftValues } from './read-draft-values'
import { readTouchedAt, TOUCHED } from './touched-at'

/** One draft of the organization's own, or null. */
export async function findDraft(scope: Scope, id: string, reader: Reader = database()): Promise<Draft | null> {
  if (!isUuid(id)) return null
  const row = await reader.draft.findFirst({
    where: { id, organizationId: scope.organizationId },
    select: {
      id: true,
      rowVersion: true,
      values: true,
      baseVersionId: true,
      baseRowVersion: true,
      agreement: { select: { number: true } },
      baseVersion: { select: { number: true, recordedAt: true } },
      file: { select: { fileName: true, size: true, sha256: true } },
      ...TOUCHED,
    },
  })
  if (row === null) return null
  const { baseVersionId, baseRowVersion, baseVersion, file } = row
  return {
    id: row.id,
    rowVersion: row.rowVersion,
    values: readDraftValues(row.values),
    agreementNumber: row.agreement?.number ?? null,
    base:
      baseVersionId === null || baseRowVersion === null
        ? null
        : { versionId: baseVersionId, rowVersion: baseRowVersion },
    baseVersion: baseVersion && { number: baseVersion.number, recorded: baseVersion.recordedAt !== null },
    file: file === null ? null : { fileName: file.fileName, sizeBytes: file.size, sha256: file.sha256 },
    touchedAt: readTouchedAt(row),
  }
}
