'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { completeDuty } from '@/lib/commands/training/write-duty'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { dutyDoneForm } from '@/lib/forms/training/training-forms'
import { loadDuty } from '../../../load-training'
import { officerHref } from '../../../officer-href'

export async function completeDutyAction(
  officerId: string,
  dutyId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, duty } = await loadDuty(String(officerId), String(dutyId))
  const values = readFormValues(data)
  const form = parseForm(dutyDoneForm, values)
  const done = form.ok ? await completeDuty(actor, { ...form.value, id: duty.id }) : form
  if (done.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, done.refusal)
}
