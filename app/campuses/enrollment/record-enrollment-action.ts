'use server'

import { redirect } from 'next/navigation'
import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import type { Scope } from '@/lib/domain/access/actor'
import type { Faults } from '@/lib/domain/result'
import { studentsIn } from '@/lib/domain/staffing/students'
import { enrollmentForm } from '@/lib/forms/campuses/enrollment-form'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { requireActorWho } from '@/lib/session/require-actor'

export async function recordEnrollmentAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('campus.write')
  const values = readFormValues(data)
  const form = parseForm(enrollmentForm(await listCampuses(actor.scope)), values)
  if (!form.ok) return refused(before, values, form.refusal)
  const { schoolYear, students, shown } = form.value
  const recorded = await recordEnrollment(actor, schoolYear, students, shown)
  if (recorded.ok) redirect(`/campuses?recorded=${schoolYear}`)
  const told = await readSaved(actor.scope, schoolYear, recorded.refusal)
  return refused(before, { ...values, ...told }, recorded.refusal)
}

/** The numbers that a refusal tells of as saved now: whoever reads it and records again has seen them. */
async function readSaved(scope: Scope, schoolYear: number, refusal: Faults): Promise<Record<string, string>> {
  const told = (await listCampuses(scope)).filter(({ id }) => refusal[`students.${id}`] !== undefined)
  return Object.fromEntries(told.map((campus) => [`shown.${campus.id}`, String(studentsIn(campus, schoolYear) ?? '')]))
}
