import type { Metadata } from 'next'
import { ReadFileSummary } from '@/components/agreements/starting/read-file-summary'
import { TermsFileForm } from '@/components/agreements/starting/terms-file-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { findSentTermsFile } from '@/lib/data/terms-files/find-sent-terms-file'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { readFileForForm } from '@/lib/forms/agreement/starting/read-file-for-form'
import { makePagePass } from '@/lib/session/page-pass'
import { requireActorWho } from '@/lib/session/require-actor'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { loadContext } from '../load-context'
import { beginFromFileAction } from './begin-from-file-action'
import { readFileNotice } from './file-notice'
import { TERMS_FILE_PAGE } from './terms-file-page'

export const metadata: Metadata = { title: 'Read a terms file' }

export default orNotFound(async function TermsFilePage({ searchParams }: PageProps<'/drafts/start/file'>) {
  const actor = await requireActorWho('agreement.write')
  const { notice } = await searchParams
  const sent = await findSentTermsFile(actor)
  const reading = sent === null ? null : readFileForForm(sent.text)
  const fileFaults =
    reading === null || reading.ok
      ? []
      : reading.faults.map(({ path, message }) => (path.length === 0 ? message : `${formatPath(path)}: ${message}`))
  const form = (
    <TermsFileForm
      action="/drafts/start/file/upload"
      pass={makePagePass(actor, TERMS_FILE_PAGE)}
      text={reading?.ok ? '' : (sent?.text ?? '')}
      fileName={sent?.fileName ?? ''}
      faults={readFileNotice(notice)}
      fileFaults={notice === undefined ? fileFaults : []}
    />
  )
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Read a terms file"
        parent={<PageLink href="/drafts/start">Record or propose an agreement</PageLink>}
        answer="A terms file says in JSON what an agreement costs and who pays what. What it says is shown before an agreement is begun from it; one with a fault is not used at all, and every fault is named."
      />
      {reading?.ok ? (
        <>
          <ReadFileSummary
            content={reading.content}
            fileName={sent?.fileName ?? ''}
            context={await loadContext(actor)}
            begin={beginFromFileAction.bind(null, crypto.randomUUID())}
          />
          <Section id="another" heading="Read another file instead">
            {form}
          </Section>
        </>
      ) : (
        form
      )}
    </ActorPage>
  )
})
