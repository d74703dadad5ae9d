import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { UploadForm } from '@/components/agreements/form/upload-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { draftHref } from '../../../draft-href'
import { readNotice } from '../../[section]/read-notice'
import { loadDraft } from '../../load-draft'
import { removeFileAction } from '../remove-file-action'

export const metadata: Metadata = { title: 'Upload the paper' }

export default orNotFound(async function UploadPage({
  params,
  searchParams,
}: PageProps<'/drafts/[draftId]/paper/file'>) {
  const { actor, draft } = await loadDraft((await params).draftId)
  const { values, file } = draft
  if (values.paper !== 'file') redirect(draftHref(draft.id, 'paper'))
  const faults = readNotice((await searchParams).notice)
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Upload the paper"
        parent={<PageLink href={draftHref(draft.id, 'paper')}>The paper</PageLink>}
        answer="What you answered about the paper is saved. The file is kept with it, and both sides can download it."
      />
      <UploadForm
        action={`${draftHref(draft.id, 'paper')}/upload`}
        remove={removeFileAction.bind(null, draft.id)}
        file={file}
        keptName={values.keptFile}
        fault={faults.file}
      />
    </ActorPage>
  )
})
