import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { HeldNotice } from '@/components/agreements/form/keeping/held-notice'
import { OverlapsNotice } from '@/components/agreements/form/second-agreement'
import { SectionFields } from '@/components/agreements/form/section-fields'
import { SectionForm } from '@/components/agreements/form/section-form'
import { LoadRunningBreakdown } from '@/components/costs/running/load-running-breakdown'
import { Button } from '@/components/ui/forms/button'
import { FocusOnArrival } from '@/components/ui/forms/focus-on-arrival'
import { PageLink } from '@/components/ui/links/page-link'
import { Beside } from '@/components/ui/shell/beside'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listOverlaps } from '@/lib/data/agreements/list-overlaps'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { Draft } from '@/lib/domain/agreement/draft'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import { findSectionFaults, readSection } from '@/lib/forms/agreement/sections/read-section'
import { selectCosted } from '@/lib/forms/agreement/select-costed'
import { describeStep, isSectionName, sectionLabel } from '@/lib/forms/agreement/values/sections'
import { takeSent } from '@/lib/forms/agreement/values/take-sent'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftHref } from '../../draft-href'
import { openPage } from '../_typing/open-page'
import { loadDraft } from '../load-draft'
import { askedFieldId, rowFieldId } from './asked-field-id'
import { readNotice } from './read-notice'
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
  const { check, row, at: asked, from, notice, typed } = await searchParams
  const { page, held, elsewhere, formKey } = await openPage(actor, draft, section, typed)
  const values = held === null ? draft.values : takeSent(draft.values, section, held.values)
  const attempt = draft.rowVersion
  const faults = check === '1' ? findSectionFaults(section, values, context) : readNotice(notice)
  const focusId = rowFieldId(row) ?? askedFieldId(asked)
  const fromCheck = from === 'check'
  const others = section === 'positions' ? await listOthers(actor, draft, context) : []
  const form = (
    <>
      <OverlapsNotice others={others} />
      <SectionForm
        key={formKey}
        id={FORM_ID}
        action={saveSectionAction.bind(null, page, fromCheck)}
        page={page}
        faults={faults}
        attempt={attempt}
      >
        <HeldNotice
          held={held}
          elsewhere={elsewhere}
          timeZone={actor.organization.timeZone}
          hrefOf={(windowId) =>
            `${draftHref(draft.id, section)}?typed=${windowId}${fromCheck ? '&from=check' : ''}` as Route
          }
        />
        <SectionFields
          section={section}
          hrefOf={(place) => `${draftHref(draft.id)}/${place}` as Route}
          values={values}
          faults={faults}
          context={context}
          attempt={attempt}
        />
        {section === 'who-pays' && (
          <p className="mt-6 max-w-prose">
            A limit, a grant, rounding, or anything else that this does not say:{' '}
            <Button name="intent" value="rules" look="plain">
              Save and go to special rules
            </Button>
          </p>
        )}
      </SectionForm>
      {focusId !== null && <FocusOnArrival key={attempt} id={focusId} />}
    </>
  )
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={sectionLabel(section)}
        parent={<PageLink href={draftHref(draft.id)}>{values.title?.trim() || 'Write an agreement'}</PageLink>}
        meta={[{ key: 'step', content: describeStep(section) }]}
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

/** Recorded agreements that a new one would be beside, once its parties and days can be read. */
async function listOthers(actor: Actor, draft: Draft, context: FormContext): Promise<AgreementDays[]> {
  if (draft.agreementNumber !== null) return []
  const read = readSection('parties', draft.values, context)
  return read.ok ? listOverlaps(actor.scope, read.value, null) : []
}
