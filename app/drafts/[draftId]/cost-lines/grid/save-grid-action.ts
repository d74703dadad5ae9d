'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { readGrid } from '@/lib/forms/agreement/grid/read-grid'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { changeRows, parseRowChange } from '@/lib/forms/agreement/values/change-rows'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { countRows } from '@/lib/forms/agreement/values/rows'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { draftHref } from '../../../draft-href'
import { saveSection } from '../../[section]/save-section'
import { loadDraft } from '../../load-draft'

export type GridAddress = {
  draftId: string
  /** The save that the page was made from. */
  rowVersion: number
  /** How many rows to type into it has. */
  blankRows: number
  /** The section was opened from the check page, and leads back there. */
  fromCheck: boolean
}

const MORE_ROWS = 10

/** Keeps the cost lines as the grid has them; then the grid again, with what to mend, or the section. */
export async function saveGridAction(address: GridAddress, data: FormData): Promise<void> {
  const { actor, draft, context } = await loadDraft(String(address.draftId))
  const { intent = 'stay', ...sent } = readTyped(data)
  const change = parseRowChange(intent)
  const saved = await saveSection(actor, draft, Number(address.rowVersion), 'cost-lines', (values) => {
    const typed = markVisited(readGrid(values, sent), 'cost-lines')
    return change === null ? typed : changeRows(typed, change).values
  })
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  const from = address.fromCheck ? '&from=check' : ''
  const here = (query: string) => `${draftHref(draft.id, 'cost-lines/grid')}?${query}${from}` as Route
  if (change !== null) redirect(here(`row=costLines.${Math.max(0, change.at - 1)}`))
  if (intent === 'rows') {
    redirect(here(`blank=${Number(address.blankRows) + MORE_ROWS}&row=costLines.${countRows(saved, 'costLines')}`))
  }
  if (intent === 'paste') redirect(draftHref(draft.id, 'cost-lines/paste'))
  const faults = findSectionFaults('cost-lines', saved, context)
  if (Object.keys(faults).length > 0) redirect(here('check=1'))
  if (intent === 'done') redirect(draftHref(draft.id, address.fromCheck ? 'check' : 'cost-lines'))
  redirect(here('saved=1'))
}
