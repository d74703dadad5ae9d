'use server'

import { redirect } from 'next/navigation'
import { recordEnrollment } from '@/lib/commands/campuses/record-enrollment'
import { listCampuses } from '@/lib/data/campuses/list-campuses'
import { enrollmentForm } from '@/lib/forms/campuses/enrollment-form'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { requireActorWho } from '@/lib/session/require-actor'

export async function recordEnrollmentAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('campus.write')
  const values = readFormValues(data)
  const form = parseForm(enrollmentForm(await listCampuses(actor.scope)), values)
  if (!form.ok) return refused(before, values, form.refusal)
  const { schoolYear, students } = form.value
  const recorded = await recordEnrollment(actor, schoolYear, students)
  if (!recorded.ok) return refused(before, values, recorded.refusal)
  redirect(`/campuses?recorded=${schoolYear}`)
}
