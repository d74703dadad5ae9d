'use server'

import { redirect } from 'next/navigation'
import { letGoOfTyping } from '@/lib/commands/drafts/let-go-of-typing'
import { enterOrganization } from '@/lib/commands/organizations/enter-organization'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { enterOrganizationForm } from '@/lib/forms/agreement/enter-organization-form'
import { nameParty } from '@/lib/forms/agreement/values/name-party'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { findSessionActor } from '@/lib/session/find-session'
import { digestSent } from '@/lib/web/digest-sent'
import { draftHref } from '../../draft-href'
import { holdUntilSignedIn } from '../_typing/hold-until-signed-in'
import { readPage } from '../_typing/read-page'
import { saveSection } from '../[section]/save-section'
import { loadDraft } from '../load-draft'

/** Enters an organization, once however often its form is sent, and names it as the party that was still open. */
export async function enterOrganizationAction(
  sentFrom: DraftPage,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const values = readFormValues(data)
  if ((await findSessionActor()) === null) return holdUntilSignedIn(sentFrom, values)
  const page = readPage(sentFrom)
  const { actor, draft } = await loadDraft(page.draftId)
  const form = parseForm(enterOrganizationForm, values)
  if (!form.ok) return refused(before, values, form.refusal)
  const entered = await enterOrganization(actor, form.value, page.windowId)
  if (!entered.ok) return refused(before, values, entered.refusal)
  const { organizationId } = entered.value
  const sending = { ...page, rowVersion: draft.rowVersion, digest: digestSent('', values), replaces: true }
  await saveSection(actor, draft, sending, 'parties', (typed) => nameParty(typed, organizationId))
  await letGoOfTyping(actor, page)
  redirect(draftHref(draft.id, 'parties'))
}
