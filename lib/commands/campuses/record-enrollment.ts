import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database, type Transaction } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { isUuid } from '@/lib/data/is-uuid'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Faults, type Result, refuse } from '@/lib/domain/result'

const MOST_STUDENTS = 100_000

/** Students by campus id; null: not recorded. */
type Students = ReadonlyMap<string, number | null>

/**
 * Records students of one school year (2023 for 2023-24) by campus id; null takes a number back to not recorded.
 * Campuses that are not named stay as they are. Refused: other organizations' campuses, numbers that are none, and a
 * campus whose number is neither the one that the page showed nor the new one: somebody else recorded it meanwhile.
 * @param shown the numbers that the page showed; null where no person looked: whatever is there is replaced.
 */
export async function recordEnrollment(
  actor: Actor,
  schoolYear: number,
  students: Students,
  shown: Students | null,
): Promise<Result<null>> {
  const faults = findRefusal(actor, 'campus.write') ?? findFaults(schoolYear, students)
  if (faults !== null) return refuse(faults)
  return database().$transaction(async (tx) => {
    const ids = [...students.keys()].filter(isUuid)
    await tx.$queryRaw`SELECT 1 FROM campus WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    const campuses = await tx.campus.findMany({
      where: { organizationId: actor.organization.id, id: { in: ids } },
      select: { id: true, name: true, enrollments: { where: { schoolYear }, select: { students: true } } },
      orderBy: { name: 'asc' },
    })
    if (campuses.length < students.size) return refuse({ '': 'Choose campuses of your own organization.' })
    const changes = campuses
      .map(({ id, name, enrollments }) => ({
        id,
        name,
        before: enrollments[0]?.students ?? null,
        after: students.get(id) ?? null,
      }))
      .filter(({ before, after }) => before !== after)
    const overtaken = shown === null ? [] : changes.filter(({ id, before }) => before !== (shown.get(id) ?? null))
    if (overtaken.length > 0) return refuse(Object.fromEntries(overtaken.map(wordOvertaken)))
    for (const { id, after } of changes) await saveStudents(tx, id, schoolYear, after)
    if (changes.length > 0) {
      const worded = changes.map(({ name, before, after }) => ({
        field: name,
        before: word(before),
        after: word(after),
      }))
      await recordEvent(tx, actor, { kind: 'enrollment recorded', schoolYear, changes: worded })
    }
    return accept(null)
  })
}

async function saveStudents(tx: Transaction, campusId: string, schoolYear: number, students: number | null) {
  const where = { campusId, schoolYear }
  if (students === null) await tx.campusEnrollment.deleteMany({ where })
  else {
    await tx.campusEnrollment.upsert({
      where: { campusId_schoolYear: where },
      create: { ...where, students },
      update: { students },
    })
  }
}

function findFaults(schoolYear: number, students: Students): Faults | null {
  if (!isWholeWithin(schoolYear, 1900, 2199)) return { schoolYear: 'Choose the school year.' }
  const wrong = [...students].filter(([, count]) => count !== null && !isWholeWithin(count, 0, MOST_STUDENTS))
  if (wrong.length === 0) return null
  const sentence = `Enter students as a whole number up to ${MOST_STUDENTS.toLocaleString('en-US')}, or leave it empty.`
  return Object.fromEntries(wrong.map(([id]) => [`students.${id}`, sentence]))
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function wordOvertaken({ id, name, before }: { id: string; name: string; before: number | null }): [string, string] {
  const stands =
    before === null ? `students of ${name} were taken back` : `${word(before)} students of ${name} were saved`
  return [
    `students.${id}`,
    `After you opened the page, ${stands}. Record enrollment again to replace that with what you typed.`,
  ]
}

function word(students: number | null): string {
  return students === null ? '' : students.toLocaleString('en-US')
}
