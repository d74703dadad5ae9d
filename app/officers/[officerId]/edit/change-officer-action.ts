'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeOfficer } from '@/lib/commands/staffing/write-officer'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { officerForm } from '@/lib/forms/staffing/staffing-forms'
import { loadOwnOfficer } from '../../load-officer'
import { officerHref } from '../../officer-href'

export async function changeOfficerAction(officerId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, officer } = await loadOwnOfficer(String(officerId))
  const values = readFormValues(data)
  const form = parseForm(officerForm, values)
  const saved = form.ok ? await changeOfficer(actor, { ...form.value, id: officer.id }) : form
  if (saved.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, saved.refusal)
}
