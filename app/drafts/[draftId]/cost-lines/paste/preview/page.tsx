import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignedOutNotice } from '@/components/agreements/form/keeping/signed-out-notice'
import { AddPastedForm } from '@/components/agreements/form/paste/add-pasted-form'
import { PastedColumnsForm } from '@/components/agreements/form/paste/pasted-columns-form'
import { PastedFaults } from '@/components/agreements/form/paste/pasted-faults'
import { PastedLinesTable } from '@/components/agreements/form/paste/pasted-lines-table'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { yearLabel } from '@/lib/domain/terms/names'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { findAddFaults } from '@/lib/forms/agreement/paste/add-pasted'
import { readChosenColumns, readKeptPaste, readSentPaste } from '@/lib/forms/agreement/paste/kept-paste'
import { readPaste } from '@/lib/forms/agreement/paste/read-paste'
import { countRows } from '@/lib/forms/agreement/values/rows'
import { amountForChoices } from '@/lib/forms/agreement/words/amount-for'
import { ActorPage } from '../../../../../_shell/actor-page'
import { orNotFound } from '../../../../../_shell/or-not-found'
import { draftHref } from '../../../../draft-href'
import { openPage } from '../../../_typing/open-page'
import { loadDraft } from '../../../load-draft'
import { keepPasteAction } from '../keep-paste-action'
import { addPastedAction } from './add-pasted-action'

export const metadata: Metadata = { title: 'What was pasted' }

type PreviewPageProps = PageProps<'/drafts/[draftId]/cost-lines/paste/preview'>

export default orNotFound(async function PastePreviewPage({ params }: PreviewPageProps) {
  const { actor, draft } = await loadDraft((await params).draftId)
  const { values, rowVersion, id } = draft
  const { page, held } = await openPage(actor, draft, 'cost-lines/paste/preview')
  const paste = held === null ? readKeptPaste(values) : readSentPaste(held.values)
  if (paste === null) redirect(draftHref(id, 'cost-lines/paste'))
  const years = contractYearsOf(values)
  const table = readPaste(paste.text, values, readChosenColumns(paste, years.length))
  const { lines, faults, columns } = table
  const labels = years.length > 1 ? years.map(yearLabel) : ['Amount']
  const count = lines.length === 1 ? '1 cost line was' : `${lines.length} cost lines were`
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="What was pasted"
        parent={<PageLink href={draftHref(id, 'cost-lines/paste')}>Paste cost lines</PageLink>}
        answer={
          faults.length === 0
            ? `${count} understood. Nothing is added yet.`
            : 'Nothing is added yet: some of it cannot be read. What you pasted is kept.'
        }
      />
      <PastedFaults table={table} changeHref={draftHref(id, 'cost-lines/paste')} />
      {held !== null && <SignedOutNotice />}
      {columns.length > 0 && (
        <PastedColumnsForm
          action={keepPasteAction.bind(null, page)}
          paste={paste}
          columns={columns}
          years={years.map(yearLabel)}
          attempt={rowVersion}
          isOpen={faults.length > 0 || held !== null}
        />
      )}
      {faults.length === 0 && held === null && (
        <AddPastedForm
          action={addPastedAction.bind(null, page)}
          count={lines.length}
          present={countRows(values, 'costLines')}
          addFaults={findAddFaults(values, lines)}
        />
      )}
      {lines.length > 0 && <PastedLinesTable lines={lines} years={labels} amountFor={amountForChoices(values)} />}
    </ActorPage>
  )
})
