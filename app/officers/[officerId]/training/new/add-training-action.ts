'use server'

import { redirect } from 'next/navigation'
import { addTraining } from '@/lib/commands/training/write-training'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { newTrainingForm } from '@/lib/forms/training/training-forms'
import { loadOwnOfficer } from '../../../load-officer'
import { officerHref } from '../../../officer-href'

export async function addTrainingAction(officerId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, officer } = await loadOwnOfficer(String(officerId), 'training.write')
  const values = readFormValues(data)
  const form = parseForm(newTrainingForm, values)
  const added = form.ok ? await addTraining(actor, officer.id, form.value) : form
  if (added.ok) redirect(officerHref(officer.id, `training/${added.value.id}`))
  return refused(before, values, added.refusal)
}
