'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { moveOfficer } from '@/lib/commands/staffing/move-officer'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { placeFaults } from '@/lib/forms/staffing/place-faults'
import { moveForm } from '@/lib/forms/staffing/staffing-forms'
import { loadAssignment } from '../../../../load-officer'
import { officerHref } from '../../../../officer-href'

export async function moveOfficerAction(
  officerId: string,
  assignmentId: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { actor, officer, assignment } = await loadAssignment(String(officerId), String(assignmentId))
  const values = readFormValues(data)
  const form = parseForm(moveForm, values)
  const moved = form.ok ? await moveOfficer(actor, { ...form.value, id: assignment.id }) : form
  if (moved.ok) redirect(officerHref(officer.id))
  refresh()
  return refused(before, values, placeFaults(moved.refusal))
}
