import 'server-only'
import { visibleTo } from '@/lib/data/agreements/visible-to'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { Scope } from '@/lib/domain/access/actor'
import type { BaseFacts } from '@/lib/domain/agreement/decide-keeping'

export type Base = BaseFacts & {
  readonly agreementId: string
  readonly agreementNumber: string
  readonly versionId: string
  readonly versionNumber: number
  readonly rowVersion: number
  /** Nothing newer of its kind has been kept since. */
  readonly latest: boolean
}

/**
 * The version that an edit began from, its agreement locked until the transaction ends: of two savers the second waits
 * here and then sees what the first has done. Null when the organization sees no such version.
 */
export async function loadBase(tx: Transaction, scope: Scope, versionId: string): Promise<Base | null> {
  if (!isUuid(versionId)) return null
  const where = { id: versionId, agreement: visibleTo(scope) }
  const seen = await tx.agreementVersion.findFirst({ where, select: { agreementId: true } })
  if (seen === null) return null
  await tx.$queryRaw`SELECT 1 FROM agreement WHERE id = ${seen.agreementId}::uuid FOR UPDATE`
  const version = await tx.agreementVersion.findFirst({
    where,
    select: {
      number: true,
      rowVersion: true,
      latest: true,
      recordedAt: true,
      writtenBy: { select: { id: true, shortName: true } },
      agreement: {
        select: {
          id: true,
          number: true,
          parties: { select: { organizationId: true, key: true } },
          _count: { select: { versions: true } },
        },
      },
    },
  })
  if (version === null) return null
  const { agreement, writtenBy } = version
  return {
    agreementId: agreement.id,
    agreementNumber: agreement.number,
    versionId,
    versionNumber: version.number,
    rowVersion: version.rowVersion,
    latest: version.latest,
    recorded: version.recordedAt !== null,
    writtenById: writtenBy.id,
    writtenByName: writtenBy.shortName,
    versionCount: agreement._count.versions,
    parties: agreement.parties,
  }
}
