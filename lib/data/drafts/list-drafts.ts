import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { DraftLine } from '@/lib/domain/agreement/draft'
import { database } from '../database'
import { readDraftValues } from './read-draft-values'
import { readTouchedAt, TOUCHED } from './touched-at'

/** What the organization is writing, last touched first. */
export async function listDrafts(scope: Scope): Promise<DraftLine[]> {
  const rows = await database().draft.findMany({
    where: { organizationId: scope.organizationId },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      values: true,
      ...TOUCHED,
      agreement: { select: { number: true } },
      user: { select: { name: true } },
    },
  })
  return rows.map(({ id, values, agreement, user, ...touched }) => ({
    id,
    title: readDraftValues(values).title ?? '',
    renews: readDraftValues(values).renews ?? null,
    agreementNumber: agreement?.number ?? null,
    writtenBy: user.name,
    updatedAt: touched.updatedAt,
    touchedAt: readTouchedAt(touched),
  }))
}
