import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { HeldNotice } from '@/components/agreements/form/held-notice'
import { SectionFields } from '@/components/agreements/form/section-fields'
import { SectionForm } from '@/components/agreements/form/section-form'
import { LoadRunningBreakdown } from '@/components/costs/running/load-running-breakdown'
import { FocusOnArrival } from '@/components/ui/forms/focus-on-arrival'
import { PageLink } from '@/components/ui/links/page-link'
import { Beside } from '@/components/ui/shell/beside'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findHeldSection } from '@/lib/data/drafts/find-held-section'
import { findSectionFaults } from '@/lib/forms/agreement/sections/read-section'
import { selectCosted } from '@/lib/forms/agreement/select-costed'
import { isSectionName, replaceSection, SECTIONS, sectionLabel } from '@/lib/forms/agreement/values/sections'
import { makeSectionPass } from '@/lib/session/section-pass'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'
import { readNotice } from './read-notice'
import { rowFieldId } from './row-field-id'
import { saveSectionAction } from './save-section-action'

const FORM_ID = 'section'
/** Sections beside which the cost breakdown runs along. */
const COSTED = ['cost-lines', 'who-pays', 'rules', 'payments']

type SectionPageProps = PageProps<'/drafts/[draftId]/[section]'>

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const { section } = await params
  return { title: isSectionName(section) ? sectionLabel(section) : 'Not found' }
}

export default orNotFound(async function DraftSectionPage({ params, searchParams }: SectionPageProps) {
  const { draftId, section } = await params
  if (!isSectionName(section)) notFound()
  const { actor, draft, context } = await loadDraft(draftId)
  const { check, row, from, notice } = await searchParams
  const held = await findHeldSection(actor, draft.id, section)
  const values = held === null ? draft.values : replaceSection(draft.values, section, held.values)
  const rowVersion = held?.rowVersion ?? draft.rowVersion
  // A form anew for what is held and for what is saved: fields on the screen keep what they show otherwise.
  const attempt = held === null ? draft.rowVersion : -draft.rowVersion
  const faults = check === '1' ? findSectionFaults(section, values, context) : readNotice(notice)
  const focusId = rowFieldId(row)
  const fromCheck = from === 'check'
  const form = (
    <>
      <SectionForm
        id={FORM_ID}
        action={saveSectionAction.bind(null, {
          ...{ draftId: draft.id, section, rowVersion, fromCheck },
          pass: makeSectionPass(actor, { draftId: draft.id, section }),
        })}
        faults={faults}
        attempt={attempt}
      >
        {held !== null && <HeldNotice />}
        <SectionFields
          section={section}
          hrefOf={(place) => `${draftHref(draft.id)}/${place}` as Route}
          values={values}
          faults={faults}
          context={context}
          attempt={attempt}
        />
      </SectionForm>
      {section === 'who-pays' && (
        <p className="mt-6 max-w-prose">
          A limit, a grant, rounding, or anything else that this does not say:{' '}
          <PageLink href={draftHref(draft.id, 'rules')}>special rules</PageLink>.
        </p>
      )}
      {focusId !== null && <FocusOnArrival key={attempt} id={focusId} />}
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
})
