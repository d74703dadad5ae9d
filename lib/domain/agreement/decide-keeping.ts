import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import type { Making, PartyEntry } from './agreement-entry'

/** The version that an edit began from, as it stands now. */
export type BaseFacts = {
  readonly recorded: boolean
  readonly writtenById: string
  readonly writtenByName: string
  /** All versions of its agreement. */
  readonly versionCount: number
  readonly parties: readonly { readonly organizationId: string; readonly key: string }[]
}

/** What keeping an entry does: a first version, a correction in place, or one more version. */
export type Keeping = 'new agreement' | 'correction' | 'next version'

/**
 * A recorded version that is recorded again is corrected in place: it says better what the same paper says. Whatever is
 * sent becomes a version of its own, and so does the signed paper of what was only proposed.
 * Refused: a change by another organization than the one that wrote the version; taking a party out of an agreement, or
 * calling it by another id, while earlier versions still name it.
 */
export function decideKeeping(
  making: Making,
  base: BaseFacts | null,
  parties: readonly PartyEntry[],
  writerId: string,
): Result<Keeping> {
  if (base === null) return accept('new agreement')
  if (base.writtenById !== writerId) {
    return refuse({ '': `Only ${base.writtenByName}, which wrote this version, can change it. Ask them to.` })
  }
  const keeping = base.recorded && making.how === 'record' ? 'correction' : 'next version'
  const faults = keeping === 'correction' && base.versionCount === 1 ? null : findLostParty(base, parties)
  return faults === null ? accept(keeping) : refuse(faults)
}

function findLostParty(base: BaseFacts, parties: readonly PartyEntry[]): Faults | null {
  const keyOf = new Map(parties.map((party) => [party.organizationId, party.key]))
  const lost = base.parties.some((party) => keyOf.get(party.organizationId) !== party.key)
  if (!lost) return null
  return { parties: 'Keep the parties that other versions of this agreement name, or record a new agreement.' }
}
