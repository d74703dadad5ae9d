import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SectionFields } from '@/components/agreements/form/section-fields'
import { SectionForm } from '@/components/agreements/form/section-form'
import { UploadForm } from '@/components/agreements/form/upload-form'
import { LoadRunningBreakdown } from '@/components/costs/running/load-running-breakdown'
import { FocusOnArrival } from '@/components/ui/forms/focus-on-arrival'
import { PageLink } from '@/components/ui/links/page-link'
import { Beside } from '@/components/ui/shell/beside'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { selectCosted } from '@/lib/forms/agreement/select-costed'
import { isSectionName, SECTIONS, sectionLabel } from '@/lib/forms/agreement/values/sections'
import { ActorPage } from '../../../_shell/actor-page'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'
import { removeFileAction } from '../paper/remove-file-action'
import { readNotice } from './read-notice'
import { rowFieldId } from './row-field-id'
import { saveSectionAction } from './save-section-action'

const FORM_ID = 'section'
/** Sections beside which the cost breakdown runs along. */
const COSTED = ['cost-lines', 'who-pays', 'payments']

type SectionPageProps = PageProps<'/drafts/[draftId]/[section]'>

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { section } = await params
  return { title: isSectionName(section) ? sectionLabel(section) : 'Not found' }
}

export default async function DraftSectionPage({ params, searchParams }: SectionPageProps) {
  const { draftId, section } = await params
  if (!isSectionName(section)) notFound()
  const { actor, draft, context } = await loadDraft(draftId)
  const { check, row, from, notice } = await searchParams
  const { values, rowVersion } = draft
  const faults = check === '1' ? findSectionFaults(section, values, context) : readNotice(notice)
  const focusId = rowFieldId(row)
  const fromCheck = from === 'check'
  const form = (
    <>
      <SectionForm
        id={FORM_ID}
        action={saveSectionAction.bind(null, { draftId: draft.id, section, rowVersion, fromCheck })}
        faults={faults}
        attempt={rowVersion}
      >
        <SectionFields section={section} values={values} faults={faults} context={context} attempt={rowVersion} />
      </SectionForm>
      {section === 'paper' && (
        <UploadForm
          action={`${draftHref(draft.id, 'paper')}/upload`}
          remove={removeFileAction.bind(null, draft.id)}
          file={draft.file}
          keptName={values.keptFile}
          fault={faults.file}
        />
      )}
      {focusId !== null && <FocusOnArrival key={rowVersion} id={focusId} />}
    </>
  )
  const at = SECTIONS.findIndex(({ name }) => name === section) + 1
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={sectionLabel(section)}
        parent={<PageLink href={draftHref(draft.id)}>{values.title?.trim() || 'Write an agreement'}</PageLink>}
        meta={[{ key: 'step', content: `Section ${at} of ${SECTIONS.length}` }]}
      />
      {COSTED.includes(section) ? (
        <Beside
          asideLabel="Cost breakdown of what is typed"
          aside={<LoadRunningBreakdown formId={FORM_ID} section={section} {...selectCosted(values, context)} />}
        >
          {form}
        </Beside>
      ) : (
        <div className="max-w-[46rem]">{form}</div>
      )}
    </ActorPage>
  )
}
