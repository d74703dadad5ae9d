import type { Metadata, Route } from 'next'
import { HeldNotice } from '@/components/agreements/form/keeping/held-notice'
import { PasteForm } from '@/components/agreements/form/paste/paste-form'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { yearLabel } from '@/lib/domain/terms/names'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { readKeptPaste } from '@/lib/forms/agreement/paste/kept-paste'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { draftHref } from '../../../draft-href'
import { openPage } from '../../_typing/open-page'
import { loadDraft } from '../../load-draft'
import { keepPasteAction } from './keep-paste-action'

export const metadata: Metadata = { title: 'Paste cost lines' }

export default orNotFound(async function PastePage({
  params,
  searchParams,
}: PageProps<'/drafts/[draftId]/cost-lines/paste'>) {
  const { actor, draft } = await loadDraft((await params).draftId)
  const { notice, typed } = await searchParams
  const { values } = draft
  const { page, held, elsewhere, formKey } = await openPage(actor, draft, 'cost-lines/paste', typed)
  const positions = readRows(values, 'positions').flatMap(({ name }) => (name?.trim() ? [name.trim()] : []))
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Paste cost lines from a spreadsheet"
        parent={<PageLink href={draftHref(draft.id, 'cost-lines')}>Cost lines</PageLink>}
        answer="Copy the cells in Excel, LibreOffice Calc or Google Sheets, with their headings, and paste them here. Nothing is added before you have seen what was understood."
      />
      <PasteForm
        key={formKey}
        action={keepPasteAction.bind(null, page)}
        page={page}
        text={held?.values.pasted ?? readKeptPaste(values)?.text ?? ''}
        error={notice === 'too-long' ? 'Paste fewer rows: it takes at most 500,000 characters.' : undefined}
        years={contractYearsOf(values).map(yearLabel)}
        positions={positions}
      >
        <HeldNotice
          held={held}
          elsewhere={elsewhere}
          timeZone={actor.organization.timeZone}
          hrefOf={(windowId) => `${draftHref(draft.id, 'cost-lines/paste')}?typed=${windowId}` as Route}
        />
      </PasteForm>
    </ActorPage>
  )
})
