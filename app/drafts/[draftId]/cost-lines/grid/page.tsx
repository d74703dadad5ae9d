import type { Metadata, Route } from 'next'
import { categoryOptions } from '@/components/agreements/form/category-options'
import { CostGrid } from '@/components/agreements/form/grid/cost-grid'
import { GridForm } from '@/components/agreements/form/grid/grid-form'
import { HeldNotice } from '@/components/agreements/form/keeping/held-notice'
import { LoadRunningBreakdown } from '@/components/costs/running/load-running-breakdown'
import { FocusOnArrival } from '@/components/ui/forms/focus-on-arrival'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { yearLabel } from '@/lib/domain/terms/names'
import { contractYearsOf } from '@/lib/forms/agreement/build-terms/contract-years'
import { spreadAmounts } from '@/lib/forms/agreement/grid/amounts-by-year'
import { gridRows } from '@/lib/forms/agreement/grid/grid-rows'
import { readGrid } from '@/lib/forms/agreement/grid/read-grid'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { selectCosted } from '@/lib/forms/agreement/select-costed'
import { amountForChoices } from '@/lib/forms/agreement/words/amount-for'
import { ActorPage } from '../../../../_shell/actor-page'
import { orNotFound } from '../../../../_shell/or-not-found'
import { draftHref } from '../../../draft-href'
import { openPage } from '../../_typing/open-page'
import { rowFieldId } from '../../[section]/asked-field-id'
import { loadDraft } from '../../load-draft'
import { readBlankRows } from './read-blank-rows'
import { saveGridAction } from './save-grid-action'

export const metadata: Metadata = { title: 'Cost lines as a table' }

const FORM_ID = 'grid'

export default orNotFound(async function CostGridPage({
  params,
  searchParams,
}: PageProps<'/drafts/[draftId]/cost-lines/grid'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const { check, row, blank, saved, from, typed } = await searchParams
  const { rowVersion } = draft
  const { page, held, elsewhere, formKey } = await openPage(actor, draft, 'cost-lines/grid', typed)
  const values = held === null ? draft.values : readGrid(draft.values, held.values)
  const faults = check === '1' ? findSectionFaults('cost-lines', spreadAmounts(values), context) : {}
  const years = contractYearsOf(values)
  const focusId = rowFieldId(row)
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Cost lines as a table"
        parent={<PageLink href={draftHref(draft.id, 'cost-lines')}>Cost lines</PageLink>}
        answer="One row for each cost line, one column for each contract year. Cells copied from a spreadsheet can be pasted into it."
      />
      <GridForm
        key={formKey}
        id={FORM_ID}
        action={saveGridAction.bind(null, { page, blankRows: readBlankRows(blank), fromCheck: from === 'check' })}
        page={page}
        faults={faults}
        attempt={rowVersion}
        amountsBy={years.length > 1 ? 'year' : 'same'}
        isSaved={saved === '1'}
      >
        <HeldNotice
          held={held}
          elsewhere={elsewhere}
          timeZone={actor.organization.timeZone}
          hrefOf={(windowId) => `${draftHref(draft.id, 'cost-lines/grid')}?typed=${windowId}` as Route}
        />
        <CostGrid
          rows={gridRows(values)}
          blankRows={readBlankRows(blank)}
          years={years.length > 1 ? years.map(yearLabel) : ['Amount']}
          amountFor={amountForChoices(values)}
          categories={categoryOptions('').map(({ value }) => value)}
          faults={faults}
          attempt={rowVersion}
        />
      </GridForm>
      {focusId !== null && <FocusOnArrival key={rowVersion} id={focusId} />}
      <aside aria-label="Cost breakdown of what is typed" className="mt-12 max-w-[46rem] border-t-2 border-ink pt-3">
        <LoadRunningBreakdown formId={FORM_ID} section="grid" {...selectCosted(values, context)} />
      </aside>
    </ActorPage>
  )
})
