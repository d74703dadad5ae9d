import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import { accept, type Result, refuse } from '@/lib/domain/result'

/** An assignment of the newest recorded version, as it is saved now. */
export type SavedAssignment = AssignmentEntry & {
  readonly id: string
  readonly substitute: boolean
  /** Somebody stands in for this officer in this position. */
  readonly substituted: boolean
}

export type StaffingFacts = {
  /** What the entry says. */
  readonly rows: readonly AssignmentEntry[]
  readonly saved: readonly SavedAssignment[]
  /** What the version said that the edit began from; null: a new agreement. */
  readonly begun: readonly AssignmentEntry[] | null
  readonly positionKeys: readonly string[]
  /** The agency's name, where a police supervisor of it keeps its officers. */
  readonly keptBy: string | null
}

/** The rows of an entry that become assignments, those that replace what is saved under an id, and who goes. */
export type StaffingChange = {
  readonly create: readonly AssignmentEntry[]
  readonly update: readonly { readonly id: string; readonly row: AssignmentEntry }[]
  readonly remove: readonly string[]
}

/**
 * What an entry changes about who is assigned. What says the same keeps its row; the same officer in the same position
 * from the same first day is changed in place; substitutes are none of the entry's business.
 *
 * Refused: other officers than the edit began with, where the agency's police supervisor keeps them: a proposal may say
 * so, the record changes by the supervisor's hand. And taking somebody away for whom another officer stands in, or a
 * position that somebody holds.
 */
export function decideStaffing(facts: StaffingFacts): Result<StaffingChange> {
  const { rows, saved, begun, positionKeys, keptBy } = facts
  const own = saved.filter((one) => !one.substitute)
  const change = keptBy !== null && begun !== null ? NOTHING : match(rows, own)
  if (keptBy !== null && begun !== null && !sameRows(rows, begun)) {
    const ask = `Leave them as they were, and send a version that says otherwise or ask a police supervisor of ${keptBy}.`
    return refuse({ officers: `${keptBy} keeps its officers' assignments itself. ${ask}` })
  }
  const substituted = own.find((one) => one.substituted && change.remove.includes(one.id))
  if (substituted !== undefined) {
    const away = `Another officer stands in for ${substituted.officerName} on some days.`
    return refuse({ officers: `${away} Keep the assignment, or have the substitute taken back first.` })
  }
  const lost = saved.find((one) => !change.remove.includes(one.id) && !positionKeys.includes(one.positionKey))
  if (lost !== undefined) {
    return refuse({ positions: `Keep the position that ${lost.officerName} holds, or end that assignment first.` })
  }
  return accept(change)
}

const NOTHING: StaffingChange = { create: [], update: [], remove: [] }

function match(rows: readonly AssignmentEntry[], saved: readonly SavedAssignment[]): StaffingChange {
  const left = [...saved]
  const take = (is: (one: SavedAssignment) => boolean) => {
    const at = left.findIndex(is)
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  }
  const changed = rows.filter((row) => take((one) => textOf(one) === textOf(row)) === null)
  const update: { id: string; row: AssignmentEntry }[] = []
  const create: AssignmentEntry[] = []
  for (const row of changed) {
    const same = take((one) => beginningOf(one) === beginningOf(row))
    if (same === null) create.push(row)
    else update.push({ id: same.id, row })
  }
  return { create, update, remove: left.map(({ id }) => id) }
}

function sameRows(rows: readonly AssignmentEntry[], others: readonly AssignmentEntry[]): boolean {
  const words = (list: readonly AssignmentEntry[]) => list.map(textOf).sort().join('\n')
  return words(rows) === words(others)
}

function beginningOf({ officerName, positionKey, startsOn }: AssignmentEntry): string {
  return JSON.stringify([officerName.trim(), positionKey, startsOn])
}

function textOf(row: AssignmentEntry): string {
  const campuses = row.campuses.map(({ campusId, primary, basisPoints }) => [campusId, primary, basisPoints])
  return JSON.stringify([beginningOf(row), row.endsOn, campuses.map((campus) => JSON.stringify(campus)).sort()])
}
