import 'server-only'
import type { Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'

/**
 * Gives an agreement its parties. The writer sees it at once, and so does every other party that shares with the
 * writer; the others are asked to, and see nothing until they accept.
 *
 * Links are held before party rows are written, as `acceptSharing` does: whichever comes second sees what the first has
 * done.
 */
export async function saveParties(
  tx: Transaction,
  actor: Actor,
  agreementId: string,
  parties: readonly PartyEntry[],
  at: Date,
): Promise<void> {
  const writerId = actor.organization.id
  const sharing = await askOthers(tx, actor, agreementId, parties)
  const before = await tx.agreementParty.findMany({
    where: { agreementId },
    select: { organizationId: true, linkedAt: true },
  })
  const linkedAt = new Map(before.map((party) => [party.organizationId, party.linkedAt]))
  await tx.agreementParty.deleteMany({ where: { agreementId } })
  await tx.agreementParty.createMany({
    data: parties.map(({ organizationId, side, key }, place) => ({
      agreementId,
      organizationId,
      side,
      key,
      place,
      linkedAt:
        linkedAt.get(organizationId) ?? (organizationId === writerId || sharing.has(organizationId) ? at : null),
    })),
  })
}

/** Asks parties that were never asked, and returns those that have accepted. */
async function askOthers(
  tx: Transaction,
  actor: Actor,
  agreementId: string,
  parties: readonly PartyEntry[],
): Promise<ReadonlySet<string>> {
  const writerId = actor.organization.id
  const otherIds = parties.map((party) => party.organizationId).filter((id) => id !== writerId)
  const asked = await tx.organizationLink.createManyAndReturn({
    data: otherIds.map((otherId) => ({ askedById: writerId, otherId })),
    skipDuplicates: true,
    select: { other: { select: { name: true } } },
  })
  for (const { other } of asked) {
    await recordEvent(tx, actor, { kind: 'sharing asked', other: other.name }, { agreementId })
  }
  const links = await tx.$queryRaw<{ askedById: string; otherId: string; accepted: boolean }[]>`
    SELECT asked_by_id AS "askedById", other_id AS "otherId", accepted_at IS NOT NULL AS accepted
    FROM organization_link
    WHERE (asked_by_id = ${writerId}::uuid AND other_id = ANY(${otherIds}::uuid[]))
       OR (other_id = ${writerId}::uuid AND asked_by_id = ANY(${otherIds}::uuid[]))
    ORDER BY id FOR SHARE`
  return new Set(links.filter((link) => link.accepted).map(({ askedById, otherId }) => partner(askedById, otherId)))

  function partner(askedById: string, otherId: string): string {
    return askedById === writerId ? otherId : askedById
  }
}
