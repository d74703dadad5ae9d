'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { changeRows, parseRowChange } from '@/lib/forms/agreement/values/change-rows'
import { isSectionName, nextSection, replaceSection, type SectionName } from '@/lib/forms/agreement/values/sections'
import { markVisited } from '@/lib/forms/agreement/values/visited'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'
import { enterCampus } from './enter-campus'
import { rowFieldId } from './row-field-id'
import { saveSection } from './save-section'

export type SectionAddress = {
  draftId: string
  section: SectionName
  /** The save that the page was made from. */
  rowVersion: number
  /** The section was opened from the check page, and leads back there. */
  fromCheck: boolean
}

/** Keeps what was typed, whatever it is; then the next section, or the same one with what to mend or the row asked for. */
export async function saveSectionAction(address: SectionAddress, data: FormData): Promise<void> {
  const { section, fromCheck } = address
  if (!isSectionName(section)) notFound()
  const { actor, draft, context } = await loadDraft(String(address.draftId))
  const { intent = 'next', ...sent } = readFormValues(data)
  const change = parseRowChange(intent)
  const from = fromCheck ? '&from=check' : ''
  const here = (query: string): Route => `${draftHref(draft.id, section)}?${query}${from}` as Route

  const saved = await saveSection(actor, draft, Number(address.rowVersion), section, (values) => {
    const replaced = markVisited(replaceSection(values, section, sent), section)
    return change === null ? replaced : changeRows(replaced, change).values
  })
  if (saved === 'conflict') redirect(draftHref(draft.id, 'differences'))
  if (change !== null) {
    const { row } = changeRows(replaceSection(draft.values, section, sent), change)
    const id = rowFieldId(row)
    redirect(`${here(`row=${row}`)}${id === null ? '' : `#${id}`}` as Route)
  }
  if (intent === 'enter-campus') redirect(here(await enterCampus(actor, draft.id, sent.newCampus ?? '')))
  if (intent === 'enter-organization') redirect(draftHref(draft.id, 'organization'))
  if (intent === 'stay') redirect(here('stay=1'))
  if (intent === 'list') redirect(draftHref(draft.id))
  const faults = findSectionFaults(section, saved, context)
  if (Object.keys(faults).length > 0) redirect(here('check=1'))
  redirect(draftHref(draft.id, fromCheck ? 'check' : (nextSection(section) ?? 'check')))
}
