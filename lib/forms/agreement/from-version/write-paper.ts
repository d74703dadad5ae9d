import type { PaperFacts, VersionView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'

export function writePaper({ signedOn, signedBy }: VersionView, paper: PaperFacts | null): DraftValues {
  return {
    how: signedOn === null ? 'send' : 'record',
    signedOn: signedOn ?? '',
    signedBy: signedBy ?? '',
    paper: paper?.kind ?? 'none',
    paperUrl: paper?.kind === 'link' ? paper.url : '',
  }
}
