'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { removeAssignment } from '@/lib/commands/staffing/change-assignment'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { takeBackForm } from '@/lib/forms/staffing/staffing-forms'
import { loadAssignment } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'

export async function removeAssignmentAction(
  officerId: string,
  assignmentId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, assignment } = await loadAssignment(String(officerId), String(assignmentId))
  const values = readFormValues(data)
  const form = parseForm(takeBackForm, values)
  const removed = form.ok ? await removeAssignment(actor, { ...form.value, id: assignment.id }) : form
  if (removed.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, removed.refusal)
}
