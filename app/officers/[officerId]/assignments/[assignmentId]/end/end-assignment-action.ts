'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { endAssignment } from '@/lib/commands/staffing/change-assignment'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { endAssignmentForm } from '@/lib/forms/staffing/staffing-forms'
import { loadAssignment } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'

/** Gives an assignment its last day. No reason is asked. */
export async function endAssignmentAction(
  officerId: string,
  assignmentId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, assignment } = await loadAssignment(String(officerId), String(assignmentId))
  const values = readFormValues(data)
  const form = parseForm(endAssignmentForm, values)
  const ended = form.ok ? await endAssignment(actor, { ...form.value, id: assignment.id }) : form
  if (ended.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, ended.refusal)
}
