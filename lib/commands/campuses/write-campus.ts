import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUniqueConflict } from '@/lib/data/is-unique-conflict'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { listChanges } from '@/lib/domain/history/list-changes'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'

export type CampusFacts = {
  name: string
  level: string | null
  stateCode: string | null
  grades?: string | null
  ncesCode?: string | null
}

const NAMES = {
  name: 'Name',
  level: 'Level',
  grades: 'Grades',
  stateCode: 'State code',
  ncesCode: 'NCES code',
} as const
const LONGEST_NAME = 200

/** Adds a campus to the actor's own organization. Refused: a name that another of its campuses has. */
export async function addCampus(actor: Actor, campus: CampusFacts): Promise<Result<{ id: string }>> {
  const facts = trimFacts(campus)
  const faults = findRefusal(actor, 'campus.write') ?? findFactFault(facts)
  if (faults !== null) return refuse(faults)
  return refuseSameName(async (tx) => {
    const made = await tx.campus.create({
      data: { organizationId: actor.organization.id, ...facts },
      select: { id: true },
    })
    await recordEvent(tx, actor, { kind: 'campus added', campus: facts.name })
    return accept(made)
  })
}

/** Changes a campus of the actor's own organization, unless somebody changed it since the given count of saves. */
export async function changeCampus(
  actor: Actor,
  campus: CampusFacts & { id: string; rowVersion: number },
): Promise<Result<null>> {
  const facts = trimFacts(campus)
  const faults = findRefusal(actor, 'campus.write') ?? findFactFault(facts)
  if (faults !== null) return refuse(faults)
  const { id, rowVersion } = campus
  if (!isUuid(id)) return refuse({ '': 'This campus is not here any more.' })
  return refuseSameName(async (tx) => {
    const own = { id, organizationId: actor.organization.id }
    const before = await tx.campus.findFirst({
      where: own,
      select: { name: true, level: true, grades: true, stateCode: true, ncesCode: true },
    })
    if (before === null) return refuse({ '': 'This campus is not here any more.' })
    const saved = await tx.campus.updateMany({
      where: { ...own, rowVersion },
      data: { ...facts, rowVersion: { increment: 1 } },
    })
    if (saved.count === 0) {
      return refuse({
        '': 'This campus was saved after you opened it. Compare what was saved with what you typed, then save again.',
      })
    }
    const changes = listChanges(before, facts, NAMES)
    if (changes.length > 0) await recordEvent(tx, actor, { kind: 'campus changed', campus: before.name, changes })
    return accept(null)
  })
}

function trimFacts({ name, level, stateCode, grades, ncesCode }: CampusFacts): Required<CampusFacts> {
  const orNull = (text: string | null | undefined) => text?.trim() || null
  return {
    name: name.trim(),
    level: orNull(level),
    stateCode: orNull(stateCode),
    grades: orNull(grades),
    ncesCode: orNull(ncesCode),
  }
}

function findFactFault({ name, ncesCode }: CampusFacts): Faults | null {
  if (ncesCode && !/^\d{12}$/.test(ncesCode))
    return { ncesCode: 'Enter the NCES code as 12 digits, or leave it empty.' }
  if (name === '') return { name: "Enter the campus's name." }
  return name.length > LONGEST_NAME ? { name: `Shorten the name to ${LONGEST_NAME} characters or fewer.` } : null
}

async function refuseSameName<T>(write: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await database().$transaction(write)
  } catch (error) {
    if (!isUniqueConflict(error)) throw error
    return refuse({ name: 'Enter another name: your organization has a campus of this name.' })
  }
}
