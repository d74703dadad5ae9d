'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { changeOrganization } from '@/lib/commands/organizations/change-organization'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { organizationForm } from '@/lib/forms/organizations/organization-form'
import { requireActorWho } from '@/lib/session/require-actor'

/** Saves the settings. A refusal brings the page up to date, so that a stale edit stands beside what is saved now. */
export async function changeOrganizationAction(before: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActorWho('organization.write')
  const values = readFormValues(data)
  const form = parseForm(organizationForm, values)
  const saved = form.ok ? await changeOrganization(actor, form.value) : form
  if (saved.ok) redirect('/organization')
  refresh()
  return refused(before, values, saved.refusal)
}
