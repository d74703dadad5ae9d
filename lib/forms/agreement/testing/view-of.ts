import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView, PaperFacts } from '@/lib/domain/agreement/agreement-view'
import { previewVersion } from '../preview-version'
import type { FormContext } from '../sections/form-context'

const PDF: PaperFacts = { kind: 'file', fileName: 'agreement.pdf', sizeBytes: 100, sha256: '0'.repeat(64) }

/** An entry as it would be read back once it was kept. */
export function viewOf(entry: AgreementEntry, context: FormContext): AgreementView {
  const at = new Date('2026-11-20T12:00:00Z')
  return { ...previewVersion(entry, { context, at, keptPaper: PDF }), number: '2023-TEST1' }
}
