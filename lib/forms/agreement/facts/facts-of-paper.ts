import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type Fact, isTyped, makeFact } from './fact'

/** When and by whom it was signed, and where its paper is. Of what is only proposed there is none. */
export function listFactsOfPaper(values: DraftValues): Fact[] {
  if (values.how !== 'record') return []
  const fact = (field: string, what: string, recorded: boolean) => makeFact({ section: 'paper', field, what, recorded })
  return [
    fact('signedOn', 'Day of signing', isTyped(values.signedOn)),
    fact('signedBy', 'Who signed it', isTyped(values.signedBy)),
    fact('paper', 'The paper itself', values.paper === 'link' || values.paper === 'file'),
  ]
}
