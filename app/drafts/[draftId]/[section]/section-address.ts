import type { SectionName } from '@/lib/forms/agreement/values/sections'

/** What the form of a section says back of the page that it is on. */
export type SectionAddress = {
  draftId: string
  section: SectionName
  /** The save that the page was made from. */
  rowVersion: number
  /** The section was opened from the check page, and leads back there. */
  fromCheck: boolean
  /** Proof for whom the page was made. */
  pass: string
}
