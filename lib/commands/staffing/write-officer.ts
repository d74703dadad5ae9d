import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUniqueConflict } from '@/lib/data/is-unique-conflict'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'
import { loadOfficer, OFFICER_GONE } from './load-officer'

const LONGEST_NAME = 100
const NAME_TAKEN: Faults = { name: 'Enter another name or post: your agency has an officer of this name.' }

/** Adds an officer to the actor's own agency, by name or by post. Refused: a name that another of its officers has. */
export async function addOfficer(actor: Actor, typed: { name: string }): Promise<Result<{ id: string }>> {
  const name = typed.name.trim()
  const faults = findRefusal(actor, 'staffing.write') ?? findNameFault(name)
  if (faults !== null) return refuse(faults)
  try {
    return await database().$transaction(async (tx) => {
      const made = await tx.officer.create({
        data: { organizationId: actor.organization.id, name },
        select: { id: true },
      })
      await recordEvent(tx, actor, { kind: 'officer added', officer: name }, { officerIds: [made.id] })
      return accept(made)
    })
  } catch (error) {
    if (!isUniqueConflict(error)) throw error
    return refuse(NAME_TAKEN)
  }
}

/** Names an officer of the actor's own agency anew, unless somebody did since the given count of saves. */
export async function changeOfficer(
  actor: Actor,
  change: { id: string; rowVersion: number; name: string },
): Promise<Result<null>> {
  const name = change.name.trim()
  const faults = findRefusal(actor, 'staffing.write') ?? findNameFault(name)
  if (faults !== null) return refuse(faults)
  try {
    return await database().$transaction(async (tx) => {
      const officer = await loadOfficer(tx, actor, change.id)
      if (officer === null) return refuse(OFFICER_GONE)
      const saved = await tx.officer.updateMany({
        where: { id: officer.id, rowVersion: change.rowVersion },
        data: { name, rowVersion: { increment: 1 } },
      })
      if (saved.count === 0) {
        return refuse({ '': 'Somebody changed this officer since you opened the page. Look again, then save.' })
      }
      if (name !== officer.name) {
        const changes = [{ field: 'Name', before: officer.name, after: name }]
        const detail = { kind: 'officer changed', officer: officer.name, changes } as const
        await recordEvent(tx, actor, detail, { officerIds: [officer.id] })
      }
      return accept(null)
    })
  } catch (error) {
    if (!isUniqueConflict(error)) throw error
    return refuse(NAME_TAKEN)
  }
}

function findNameFault(name: string): Faults | null {
  if (name === '') return { name: 'Enter the officer’s name or post, for example “SRO 1”.' }
  return name.length > LONGEST_NAME ? { name: `Shorten the name to ${LONGEST_NAME} characters or fewer.` } : null
}
