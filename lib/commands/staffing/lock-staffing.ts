import 'server-only'
import type { Transaction } from '@/lib/data/database'

/**
 * Locks officers and positions until the transaction ends, officers first and each kind by id, as the database's own
 * check does: whoever comes second waits here and then sees what the first one saved. Whoever stands in for one of the
 * officers is locked with them, since that check looks at substitutes too.
 */
export async function lockStaffing(
  tx: Transaction,
  officerIds: readonly string[],
  positionIds: readonly string[],
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM officer o WHERE o.id = ANY(${[...officerIds]}::uuid[]) OR o.id IN (
      SELECT s.officer_id FROM assignment s JOIN absence b ON b.id = s.absence_id
       WHERE b.officer_id = ANY(${[...officerIds]}::uuid[]))
    ORDER BY o.id FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT 1 FROM position WHERE id = ANY(${[...positionIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}

/**
 * Locks agreements, by id, before anything of theirs: whoever corrects or amends one waits. An act that touches two
 * locks both here at once, or two acts the other way round would wait for each other.
 */
export async function lockAgreements(tx: Transaction, agreementIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM agreement WHERE id = ANY(${[...agreementIds]}::uuid[]) ORDER BY id FOR UPDATE`
}
