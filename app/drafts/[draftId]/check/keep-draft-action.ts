'use server'

import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { FormState } from '@/lib/forms/form/form-state'
import { keepCheckedDraft } from './keep-checked-draft'

/** Records the agreement that the page showed. What is to be sent is sent from its own page alone. */
export async function keepDraftAction(sentFrom: DraftPage, before: FormState, data: FormData): Promise<FormState> {
  return keepCheckedDraft({ how: 'record', sentFrom, before, data })
}
