import { Notice } from '@/components/ui/shell/notice'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'

/** Tells whoever recorded a version that it is done. */
export function RecordedNotice({ number, version }: Pick<AgreementView, 'number' | 'version'>) {
  const title = version.number === 1 ? `Agreement ${number} is recorded.` : `Version ${version.number} is recorded.`
  return (
    <Notice kind="done" announce title={title}>
      <p>Its parties read it here, and the totals of its days count it.</p>
    </Notice>
  )
}
