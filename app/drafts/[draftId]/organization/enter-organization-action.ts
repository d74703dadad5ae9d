'use server'

import { redirect } from 'next/navigation'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import { enterOrganizationForm } from '@/lib/forms/agreement/enter-organization-form'
import { nameParty } from '@/lib/forms/agreement/values/name-party'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { draftHref } from '../../draft-href'
import { saveSection } from '../[section]/save-section'
import { loadDraft } from '../load-draft'

/** Enters an organization and names it as the party that was still open. */
export async function enterOrganizationAction(draftId: string, before: FormState, data: FormData): Promise<FormState> {
  const { actor, draft } = await loadDraft(String(draftId))
  const values = readFormValues(data)
  const form = parseForm(enterOrganizationForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const entered = await enterOrganization(actor, form.value)
  if (!entered.ok) return refused(before, values, entered.refusal)
  const { organizationId } = entered.value
  await saveSection(actor, draft, draft.rowVersion, 'parties', (typed) => nameParty(typed, organizationId))
  redirect(draftHref(draft.id, 'parties'))
}
