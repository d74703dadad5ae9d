'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { letGoOfTyping } from '@/lib/commands/drafts/let-go-of-typing'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { keepPaste, MOST_PASTED, readSentPaste } from '@/lib/forms/agreement/paste/kept-paste'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { findSessionActor } from '@/lib/session/find-session'
import { draftHref } from '../../../draft-href'
import { holdUntilSignedIn } from '../../_typing/hold-until-signed-in'
import { readPage } from '../../_typing/read-page'
import { loadDraft } from '../../load-draft'
import { saveBeside } from './save-beside'

/** Keeps a pasted text in the draft, and what its columns are said to be; then the preview. */
export async function keepPasteAction(sentFrom: DraftPage, data: FormData): Promise<void> {
  const { intent, ...sent } = readTyped(data)
  if ((await findSessionActor()) === null) return holdUntilSignedIn(sentFrom, sent)
  const page = readPage(sentFrom)
  const { actor, draft } = await loadDraft(page.draftId)
  const back = draftHref(draft.id, 'cost-lines/paste')
  if (intent === 'let-go') {
    await letGoOfTyping(actor, page)
    redirect(back)
  }
  const paste = readSentPaste(sent)
  if (paste.text.length > MOST_PASTED) redirect(`${back}?notice=too-long` as Route)
  await saveBeside(actor, draft, (values) => keepPaste(values, paste))
  await letGoOfTyping(actor, page)
  redirect(draftHref(draft.id, 'cost-lines/paste/preview'))
}
