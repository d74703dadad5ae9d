'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { letGoOfTyping } from '@/lib/commands/drafts/let-go-of-typing'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { readGrid } from '@/lib/forms/agreement/grid/read-grid'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { changeRows, parseRowChange } from '@/lib/forms/agreement/values/change-rows'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { countRows } from '@/lib/forms/agreement/values/rows'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { findSessionActor } from '@/lib/session/find-session'
import { digestSent } from '@/lib/web/digest-sent'
import { draftHref } from '../../../draft-href'
import { holdUntilSignedIn } from '../../_typing/hold-until-signed-in'
import { readPage } from '../../_typing/read-page'
import { saveSection } from '../../[section]/save-section'
import { loadDraft } from '../../load-draft'

export type GridAddress = {
  page: DraftPage
  /** How many rows to type into it has. */
  blankRows: number
  /** The section was opened from the check page, and leads back there. */
  fromCheck: boolean
}

const MORE_ROWS = 10

/** Keeps the cost lines as the grid has them; then the grid again, with what to mend, or the section. */
export async function saveGridAction(address: GridAddress, data: FormData): Promise<void> {
  const { intent = 'stay', ...sent } = readTyped(data)
  const { fromCheck } = address
  if ((await findSessionActor()) === null) return holdUntilSignedIn(address.page, sent, fromCheck ? 'from=check' : '')
  const page = readPage(address.page)
  const { actor, draft, context } = await loadDraft(page.draftId)
  const from = fromCheck ? '&from=check' : ''
  const here = (query: string) => `${draftHref(draft.id, 'cost-lines/grid')}?${query}${from}` as Route
  if (intent === 'let-go') {
    await letGoOfTyping(actor, page)
    redirect(here('stay=1'))
  }
  const change = parseRowChange(intent)
  // New rows have no key yet: typed on after a save, they would be added once more.
  const sending = { ...page, digest: digestSent(intent, sent), replaces: false }
  const saved = await saveSection(actor, draft, sending, 'cost-lines', (values) => {
    const typed = markVisited(readGrid(values, sent), 'cost-lines')
    return change === null ? typed : changeRows(typed, change).values
  })
  await letGoOfTyping(actor, page)
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  const { values } = saved
  if (change !== null) redirect(here(`row=costLines.${Math.max(0, change.at - 1)}`))
  if (intent === 'rows') {
    redirect(here(`blank=${Number(address.blankRows) + MORE_ROWS}&row=costLines.${countRows(values, 'costLines')}`))
  }
  if (intent === 'paste') redirect(draftHref(draft.id, 'cost-lines/paste'))
  const faults = findSectionFaults('cost-lines', values, context)
  if (Object.keys(faults).length > 0) redirect(`${here('check=1')}#error-summary` as Route)
  if (intent === 'done') redirect(draftHref(draft.id, fromCheck ? 'check' : 'cost-lines'))
  redirect(here('saved=1'))
}
