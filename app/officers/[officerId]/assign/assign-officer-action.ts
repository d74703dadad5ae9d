'use server'

import { redirect } from 'next/navigation'
import { assignOfficer } from '@/lib/commands/staffing/assign-officer'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { placeFaults } from '@/lib/forms/staffing/place-faults'
import { assignForm } from '@/lib/forms/staffing/staffing-forms'
import { loadOwnOfficer } from '../../load-officer'
import { officerHref } from '../../officer-href'

export async function assignOfficerAction(officerId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, officer } = await loadOwnOfficer(String(officerId))
  const values = readFormValues(data)
  const form = parseForm(assignForm, values)
  const assigned = form.ok ? await assignOfficer(actor, { ...form.value, officerId: officer.id }) : form
  if (assigned.ok) redirect(officerHref(officer.id))
  return refused(before, values, placeFaults(assigned.refusal))
}
