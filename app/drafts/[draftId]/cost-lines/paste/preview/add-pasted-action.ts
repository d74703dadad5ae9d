'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { addPasted, findAddFaults } from '@/lib/forms/agreement/paste/add-pasted'
import { dropPaste, readChosenColumns, readKeptPaste } from '@/lib/forms/agreement/paste/kept-paste'
import { readPaste } from '@/lib/forms/agreement/paste/read-paste'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { draftHref } from '../../../../draft-href'
import { saveSection } from '../../../[section]/save-section'
import { loadDraft } from '../../../load-draft'

export type PreviewAddress = {
  draftId: string
  /** The save that the preview was made from: only what was seen is added. */
  rowVersion: number
}

/** Adds the pasted cost lines, all of them or none; then the table of cost lines, which has them. */
export async function addPastedAction(address: PreviewAddress, data: FormData): Promise<void> {
  const { actor, draft } = await loadDraft(String(address.draftId))
  const way = data.get('way') === 'replace' ? 'replace' : 'add'
  const preview = draftHref(draft.id, 'cost-lines/paste/preview')
  const { values } = draft
  const paste = readKeptPaste(values)
  // Somebody saved since: it may have been the pasted text, the years or the positions. They see it anew first.
  if (paste === null || draft.rowVersion !== Number(address.rowVersion)) redirect(preview)
  const { lines, faults } = readPaste(paste.text, values, readChosenColumns(paste, contractYearsOf(values).length))
  const refused = faults.length > 0 || (way === 'add' && findAddFaults(values, lines).length > 0)
  if (refused || lines.length === 0) redirect(preview)
  const saved = await saveSection(actor, draft, draft.rowVersion, 'cost-lines', (current) =>
    markVisited(addPasted(dropPaste(current), lines, way), 'cost-lines'),
  )
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  redirect(`${draftHref(draft.id, 'cost-lines/grid')}?saved=1` as Route)
}
