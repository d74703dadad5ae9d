import type { DraftValues } from '@/lib/domain/agreement/draft'
import { settleWith } from '@/lib/domain/breakdown/settle-with'
import { accept } from '@/lib/domain/result'
import { findSizeFaults } from '@/lib/domain/terms/faults/size-faults'
import { readRows } from '../values/rows'
import type { Readers } from './readers'

/** Plain sections refer to nothing but each other: their own schemas see to it that it is there. */
const PLAIN: Readers = {
  readRules: () => accept({ rules: [] }),
  applyRules: (terms) => terms,
  findFaults: findSizeFaults,
  settle: (terms) => settleWith(null, terms, {}),
  describeDeal: () => ({ kind: 'kept' }),
}

/** Loads what these values need to be read, and no more: most agreements need nothing. */
export async function loadReaders(...drafts: readonly DraftValues[]): Promise<Readers> {
  const rules = drafts.flatMap((values) => readRows(values, 'rules'))
  if (rules.length === 0 && drafts.every((values) => values.keptTerms === undefined)) return PLAIN
  const { loadSpecial } = await import('./load-special')
  return loadSpecial(rules)
}
