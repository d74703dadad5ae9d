'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { removeTraining } from '@/lib/commands/training/write-training'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { takeBackForm } from '@/lib/forms/staffing/staffing-forms'
import { loadTraining } from '../../../../load-training'
import { officerHref } from '../../../../officer-href'

export async function removeTrainingAction(
  officerId: string,
  trainingId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, training } = await loadTraining(String(officerId), String(trainingId))
  const values = readFormValues(data)
  const form = parseForm(takeBackForm, values)
  const removed = form.ok ? await removeTraining(actor, { ...form.value, id: training.id }) : form
  if (removed.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, removed.refusal)
}
