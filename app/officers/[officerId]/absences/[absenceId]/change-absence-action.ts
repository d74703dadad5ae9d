'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeAbsence } from '@/lib/commands/staffing/write-absence'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { absenceForm } from '@/lib/forms/staffing/staffing-forms'
import { loadAbsence } from '../../../load-officer'
import { officerHref } from '../../../officer-href'

export async function changeAbsenceAction(
  officerId: string,
  absenceId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, absence } = await loadAbsence(String(officerId), String(absenceId))
  const values = readFormValues(data)
  const form = parseForm(absenceForm, values)
  const saved = form.ok ? await changeAbsence(actor, { ...form.value, id: absence.id }) : form
  if (saved.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, saved.refusal)
}
