import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { isUuid } from '@/lib/data/is-uuid'
import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'

/** Holds the parties until the transaction ends: of two who record an agreement between them, the second sees the first. */
export async function lockParties(tx: Transaction, parties: readonly PartyEntry[]): Promise<void> {
  const ids = parties.map((party) => party.organizationId).filter(isUuid)
  await tx.$queryRaw`SELECT 1 FROM organization WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}
