'use server'

import { redirect } from 'next/navigation'
import { addDuty } from '@/lib/commands/training/write-duty'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { dutyForm } from '@/lib/forms/training/training-forms'
import { loadOwnOfficer } from '../../../load-officer'
import { officerHref } from '../../../officer-href'

export async function addDutyAction(officerId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, officer } = await loadOwnOfficer(String(officerId), 'training.write')
  const values = readFormValues(data)
  const form = parseForm(dutyForm, values)
  const added = form.ok ? await addDuty(actor, { ...form.value, officerId: officer.id }) : form
  if (added.ok) redirect(officerHref(officer.id))
  return refused(before, values, added.refusal)
}
