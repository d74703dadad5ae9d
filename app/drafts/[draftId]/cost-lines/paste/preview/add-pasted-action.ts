'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { addPasted, findAddFaults } from '@/lib/forms/agreement/paste/add-pasted'
import { dropPaste, readChosenColumns, readKeptPaste } from '@/lib/forms/agreement/paste/kept-paste'
import { readPaste } from '@/lib/forms/agreement/paste/read-paste'
import { readSending } from '@/lib/forms/agreement/values/section-stamps'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { digestSent } from '@/lib/web/digest-sent'
import { draftHref } from '../../../../draft-href'
import { readPage } from '../../../_typing/read-page'
import { saveSection } from '../../../[section]/save-section'
import { loadDraft } from '../../../load-draft'

/** Adds the pasted cost lines, all of them or none, and once; then the table of cost lines, which has them. */
export async function addPastedAction(sentFrom: DraftPage, data: FormData): Promise<void> {
  const page = readPage(sentFrom)
  const { actor, draft } = await loadDraft(page.draftId)
  const way = data.get('way') === 'replace' ? 'replace' : 'add'
  const preview = draftHref(draft.id, 'cost-lines/paste/preview')
  const added = `${draftHref(draft.id, 'cost-lines/grid')}?saved=1` as Route
  const { values } = draft
  if (readSending(values, 'cost-lines')?.windowId === page.windowId) redirect(added)
  const paste = readKeptPaste(values)
  // Somebody saved since: it may have been the pasted text, the years or the positions. They see it anew first.
  if (paste === null || draft.rowVersion !== page.rowVersion) redirect(preview)
  const { lines, faults } = readPaste(paste.text, values, readChosenColumns(paste, contractYearsOf(values).length))
  const refused = faults.length > 0 || (way === 'add' && findAddFaults(values, lines).length > 0)
  if (refused || lines.length === 0) redirect(preview)
  const sending = { ...page, digest: digestSent(way, {}), replaces: false }
  const saved = await saveSection(actor, draft, sending, 'cost-lines', (current) =>
    markVisited(addPasted(dropPaste(current), lines, way), 'cost-lines'),
  )
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  redirect(added)
}
