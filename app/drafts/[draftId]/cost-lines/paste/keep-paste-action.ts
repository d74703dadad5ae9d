'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { keepPaste, MOST_PASTED } from '@/lib/forms/agreement/paste/kept-paste'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { draftHref } from '../../../draft-href'
import { loadDraft } from '../../load-draft'
import { saveBeside } from './save-beside'

/** Keeps a pasted text in the draft, and what its columns are said to be; then the preview. */
export async function keepPasteAction(draftId: string, data: FormData): Promise<void> {
  const { actor, draft } = await loadDraft(String(draftId))
  const { pasted = '', ...typed } = readTyped(data)
  const text = pasted.replace(/\r\n/g, '\n')
  const back = draftHref(draft.id, 'cost-lines/paste')
  if (text.length > MOST_PASTED) redirect(`${back}?notice=too-long` as Route)
  const columns = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const letter = /^columns\.([A-Z]{1,3})$/.exec(name)?.[1]
      return letter === undefined || value === '' ? [] : [[letter, value]]
    }),
  )
  await saveBeside(actor, draft, (values) => keepPaste(values, { text, columns }))
  redirect(draftHref(draft.id, 'cost-lines/paste/preview'))
}
