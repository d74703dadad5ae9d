'use server'

import { redirect } from 'next/navigation'
import { addAbsence } from '@/lib/commands/staffing/write-absence'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { newAbsenceForm } from '@/lib/forms/staffing/staffing-forms'
import { loadOwnOfficer } from '../../../load-officer'
import { officerHref } from '../../../officer-href'

export async function addAbsenceAction(officerId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, officer } = await loadOwnOfficer(String(officerId))
  const values = readFormValues(data)
  const form = parseForm(newAbsenceForm, values)
  const added = form.ok ? await addAbsence(actor, { ...form.value, officerId: officer.id }) : form
  if (added.ok) redirect(officerHref(officer.id))
  return refused(before, values, added.refusal)
}
