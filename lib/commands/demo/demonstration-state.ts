import 'server-only'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'

const KEPT = 'demonstration data kept'

/**
 * Whether demonstration data may go in: nobody is here but demonstration accounts, and it was never kept to the end. An
 * installation in which it was interrupted counts as one in which it has yet to be kept.
 */
export async function isDemonstrationDue(): Promise<boolean> {
  const real = await database().member.count({ where: { NOT: { user: { demonstration: true } } } })
  return real === 0 && (await database().historyEvent.count({ where: { kind: KEPT } })) === 0
}

/** Notes that the demonstration data is whole: from now on what its people change stays as they leave it. */
export async function recordDemonstrationKept(organizationId: string): Promise<void> {
  const by = { userId: null, name: 'Demonstration data', organizationId }
  await database().$transaction((tx) => recordEvent(tx, by, { kind: KEPT }))
}
