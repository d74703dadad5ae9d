import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUniqueConflict } from '@/lib/data/is-unique-conflict'
import type { Actor } from '@/lib/domain/access/actor'
import { listChanges } from '@/lib/domain/history/list-changes'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'

/** Students for each full-time officer, and who says so. `rowVersion`: 0 where there was no benchmark. */
export type BenchmarkEntry = { studentsPerOfficer: number; source: string; rowVersion: number }

const NAMES = { studentsPerOfficer: 'Students per officer', source: 'Source' } as const
const MOST_STUDENTS = 100_000
const CHANGED: Faults = { '': 'Somebody changed the benchmark since you opened it. Look at it again, then save.' }

/** Sets the actor's own organization's benchmark. Refused: no whole number, no source, an older count of saves. */
export async function setBenchmark(actor: Actor, entry: BenchmarkEntry): Promise<Result<null>> {
  const faults = findRefusal(actor, 'benchmark.write') ?? findFaults(entry)
  if (faults !== null) return refuse(faults)
  const { rowVersion, ...given } = entry
  const facts = { ...given, source: given.source.trim() }
  const organizationId = actor.organization.id
  try {
    return await database().$transaction(async (tx) => {
      const before = await tx.studentBenchmark.findUnique({ where: { organizationId } })
      if (rowVersion === 0) await tx.studentBenchmark.create({ data: { organizationId, ...facts } })
      else {
        const data = { ...facts, rowVersion: { increment: 1 } }
        const saved = await tx.studentBenchmark.updateMany({ where: { organizationId, rowVersion }, data })
        if (saved.count === 0) return refuse(CHANGED)
      }
      const changes = listChanges(worded(before), worded(facts), NAMES)
      if (changes.length > 0) await recordEvent(tx, actor, { kind: 'benchmark set', changes })
      return accept(null)
    })
  } catch (error) {
    if (!isUniqueConflict(error)) throw error
    return refuse(CHANGED)
  }
}

function worded(facts: Pick<BenchmarkEntry, 'studentsPerOfficer' | 'source'> | null) {
  return { studentsPerOfficer: facts === null ? '' : String(facts.studentsPerOfficer), source: facts?.source ?? '' }
}

function findFaults({ studentsPerOfficer, source }: BenchmarkEntry): Faults | null {
  if (!Number.isInteger(studentsPerOfficer) || studentsPerOfficer < 1 || studentsPerOfficer > MOST_STUDENTS) {
    return { studentsPerOfficer: 'Enter students for each officer as a whole number up to 100,000.' }
  }
  return source.trim() === '' ? { source: 'Say where the benchmark comes from.' } : null
}
