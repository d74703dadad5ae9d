import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readGrid } from '../grid/read-grid'
import { replaceRule } from './replace-rule'
import { replaceSection, type SectionName } from './sections'

/** What a page of the form sends: a section, or the cost lines as a grid. */
export type SentFrom = SectionName | 'grid'

/** The draft's values with what a page sent: the whole section, or of the special rules the one that the page shows. */
export function takeSent(values: DraftValues, from: SentFrom, sent: DraftValues): DraftValues {
  if (from === 'grid') return readGrid(values, sent)
  return from === 'rules' ? replaceRule(values, sent) : replaceSection(values, from, sent)
}
