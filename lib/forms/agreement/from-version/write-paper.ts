import type { PaperFacts, VersionView } from '@/lib/domain/agreement/agreement-view'
import type { DraftValues } from '@/lib/domain/agreement/draft'

/** What is recorded stays recorded, also where the day of signing is not. */
export function writePaper({ recordedAt, signedOn, signedBy }: VersionView, paper: PaperFacts | null): DraftValues {
  return {
    how: recordedAt === null ? 'send' : 'record',
    signedOn: signedOn ?? '',
    signedBy: signedBy ?? '',
    paper: paper?.kind ?? 'none',
    paperUrl: paper?.kind === 'link' ? paper.url : '',
  }
}
