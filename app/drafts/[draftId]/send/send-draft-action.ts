'use server'

import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { FormState } from '@/lib/forms/form/form-state'
import { keepCheckedDraft } from '../check/keep-checked-draft'

/** Sends the version that the page showed to the other side. */
export async function sendDraftAction(sentFrom: DraftPage, before: FormState, data: FormData): Promise<FormState> {
  return keepCheckedDraft({ how: 'send', sentFrom, before, data })
}
