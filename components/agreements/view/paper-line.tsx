import type { Route } from 'next'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'

/** Where the signed paper can be read. */
export function PaperLine({ number, version, paper }: Pick<AgreementView, 'number' | 'version' | 'paper'>) {
  if (paper === null) return <>no copy is kept</>
  if (paper.kind === 'link') {
    return (
      <a href={paper.url} rel="noreferrer noopener" className="break-all">
        {paper.url}
      </a>
    )
  }
  const size = `${Math.max(1, Math.round(paper.sizeBytes / 1024)).toLocaleString('en-US')} KB`
  const href: Route = `/agreements/${number}/paper/${version.number}` as Route
  return (
    <>
      <a href={href}>{paper.fileName}</a> (PDF, {size})
      <span className="block text-sm break-all text-ink-soft">SHA-256 {paper.sha256}</span>
    </>
  )
}
