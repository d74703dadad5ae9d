'use server'

import { redirect } from 'next/navigation'
import { assignSubstitute } from '@/lib/commands/staffing/assign-substitute'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { placeFaults } from '@/lib/forms/staffing/place-faults'
import { substituteForm } from '@/lib/forms/staffing/staffing-forms'
import { loadAbsence } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'

export async function assignSubstituteAction(
  officerId: string,
  absenceId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, absence } = await loadAbsence(String(officerId), String(absenceId))
  const values = readFormValues(data)
  const form = parseForm(substituteForm, values)
  const assigned = form.ok ? await assignSubstitute(actor, { ...form.value, absenceId: absence.id }) : form
  if (assigned.ok) redirect(officerHref(officer.id, `absences/${absence.id}`))
  return refused(before, values, placeFaults(assigned.refusal))
}
