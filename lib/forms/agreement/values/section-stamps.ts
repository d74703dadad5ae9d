import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { LastSave } from '@/lib/domain/history/word-save'
import type { SectionName } from './sections'

const stampName = (section: SectionName) => `savedAt.${section}`
const saverName = (section: SectionName) => `savedBy.${section}`
const sentName = (section: SectionName) => `sentFrom.${section}`

/** One showing of a page, and a digest of what it sent. */
export type Sending = { readonly windowId: string; readonly digest: string }

/** The values with the save that last changed a section written beside it: which of all saves, by whom and when. */
export function stampSection(
  values: DraftValues,
  section: SectionName,
  rowVersion: number,
  { by, at }: LastSave,
): DraftValues {
  const saver = JSON.stringify([by, at.toISOString()])
  return { ...values, [stampName(section)]: String(rowVersion), [saverName(section)]: saver }
}

/** Who saved a section last and when; null where that was not kept. */
export function readSaver(values: DraftValues, section: SectionName): LastSave | null {
  const written = values[saverName(section)]
  if (written === undefined) return null
  const [by, at] = JSON.parse(written) as [string, string]
  return { by, at: new Date(at) }
}

/** Whether a section was saved after the save that a page was made from. */
export function wasSavedSince(values: DraftValues, section: SectionName, rowVersion: number): boolean {
  return Number(values[stampName(section)] ?? 0) > rowVersion
}

/** The values with what saved a section last written beside it. */
export function stampSending(values: DraftValues, section: SectionName, { windowId, digest }: Sending): DraftValues {
  return { ...values, [sentName(section)]: `${windowId} ${digest}` }
}

/** What saved a section last; null where that was not kept. */
export function readSending(values: DraftValues, section: SectionName): Sending | null {
  const [windowId, digest] = (values[sentName(section)] ?? '').split(' ')
  return windowId && digest ? { windowId, digest } : null
}
