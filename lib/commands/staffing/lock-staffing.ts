import 'server-only'
import type { Transaction } from '@/lib/data/database'

/**
 * Locks officers and positions until the transaction ends, officers first and each kind by id, as the database's own
 * check does: whoever comes second waits here and then sees what the first one saved.
 */
export async function lockStaffing(
  tx: Transaction,
  officerIds: readonly string[],
  positionIds: readonly string[],
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM officer WHERE id = ANY(${[...officerIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT 1 FROM position WHERE id = ANY(${[...positionIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}
