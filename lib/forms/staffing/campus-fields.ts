import { z } from 'zod'
import { optionalBasisPoints } from '@/lib/forms/agreement/fields/read-basis-points'
import type { FormValues } from '@/lib/forms/form/form-state'

/** One primary campus and three shared ones, unless more are saved. */
const CAMPUS_ROWS = 4
/** No officer is at more campuses at once; what is beyond is not read. */
const MOST_CAMPUS_ROWS = 100

/** How many rows a form has: all that are saved and one to spare, and never more than there are campuses to choose. */
export function countCampusRows(saved: readonly CampusChoice[], choices: number): number {
  const taken = saved.length + (saved[0]?.primary === false ? 1 : 0)
  return Math.max(taken, Math.min(Math.max(CAMPUS_ROWS, taken + 1), choices), 1)
}

export type CampusChoice = { campusId: string; primary: boolean; basisPoints: number | null }

export const campusField = (at: number) => `campuses.${at}.campusId`
export const percentField = (at: number) => `campuses.${at}.percent`

/** The values of a form for campuses that are saved: the primary one first, its row empty where there is none. */
export function writeCampuses(campuses: readonly CampusChoice[]): FormValues {
  const [first] = campuses
  const rows = first === undefined || first.primary ? campuses : [null, ...campuses]
  return Object.fromEntries(
    rows.flatMap((row, at): [string, string][] =>
      row === null
        ? []
        : [
            [campusField(at), row.campusId],
            [percentField(at), row.basisPoints === null ? '' : String(row.basisPoints / 100)],
          ],
    ),
  )
}

/** A form with its campus rows gathered under `campuses`; each row's fault stays with its field. */
export function withCampuses<S extends z.ZodRawShape>(shape: S) {
  return z
    .object(shape)
    .and(campusRows)
    .transform(({ campuses, ...rest }) => ({ ...rest, campuses }) as z.output<z.ZodObject<S>> & Gathered)
}

type Gathered = { campuses: CampusChoice[] }

const campusRows = z.record(z.string(), z.string()).transform((values, context): Gathered => {
  const campuses: CampusChoice[] = []
  for (let at = 0; at < MOST_CAMPUS_ROWS; at += 1) {
    const campusId = (values[campusField(at)] ?? '').trim()
    const named = at === 0 ? 'the percent at the primary campus' : `the percent at shared campus ${at}`
    const percent = optionalBasisPoints(named)((values[percentField(at)] ?? '').trim())
    const fail = (field: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: field.split('.') })
    if (!percent.ok) fail(percentField(at), percent.refusal)
    else if (campusId === '' && percent.value !== null) fail(campusField(at), `Choose the campus, or clear ${named}.`)
    else if (campusId !== '') campuses.push({ campusId, primary: at === 0, basisPoints: percent.value })
  }
  return { campuses }
})
