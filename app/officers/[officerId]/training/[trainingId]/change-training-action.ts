'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeTraining } from '@/lib/commands/training/write-training'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { trainingForm } from '@/lib/forms/training/training-forms'
import { loadTraining } from '../../../load-training'
import { officerHref } from '../../../officer-href'

export async function changeTrainingAction(
  officerId: string,
  trainingId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, training } = await loadTraining(String(officerId), String(trainingId))
  const values = readFormValues(data)
  const form = parseForm(trainingForm, values)
  const saved = form.ok ? await changeTraining(actor, { ...form.value, id: training.id }) : form
  if (saved.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, saved.refusal)
}
