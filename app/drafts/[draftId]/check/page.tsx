import type { Metadata } from 'next'
import { MissingSection } from '@/components/agreements/facts/missing-section'
import { AnswersSummary } from '@/components/agreements/form/answers-summary'
import { CheckForm } from '@/components/agreements/form/check-form'
import { CostCheck } from '@/components/agreements/form/cost-check'
import { describeRecording } from '@/components/agreements/form/describe-recording'
import { FaultsBySection } from '@/components/agreements/form/faults-by-section'
import { UnsavedNotice } from '@/components/agreements/form/keeping/unsaved-notice'
import { ChangesSince } from '@/components/agreements/sending/changes-since'
import { nameReceivers } from '@/components/agreements/sending/describe-sending'
import { SendNext } from '@/components/agreements/sending/send-next'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { now } from '@/lib/clock'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listOverlaps } from '@/lib/data/agreements/list-overlaps'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Draft } from '@/lib/domain/agreement/draft'
import { listFacts } from '@/lib/forms/agreement/facts/list-facts'
import { previewVersion } from '@/lib/forms/agreement/preview-version'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { type FormContext, listReceivers } from '@/lib/forms/agreement/sections/form-context'
import { readRenews } from '@/lib/forms/agreement/starting/renewal-values'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftFieldHref } from '../../draft-field-href'
import { draftHref } from '../../draft-href'
import { listUnsaved } from '../_typing/list-unsaved'
import { openPage } from '../_typing/open-page'
import { loadChangedVersions } from '../load-changed-versions'
import { loadDraft } from '../load-draft'
import { keepDraftAction } from './keep-draft-action'

export const metadata: Metadata = { title: 'Check your answers' }

export default orNotFound(async function CheckPage({ params }: PageProps<'/drafts/[draftId]/check'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const { values, id } = draft
  const { page, held } = await openPage(actor, draft, 'check')
  const entry = readEntry(values, context)
  const renews = readRenews(values)
  const renewed = renews === null ? null : await findAgreement(actor.scope, renews)
  const others = entry.ok ? await listOthers(actor, draft, entry.value) : []
  const changed = entry.ok && entry.value.making.how === 'record' ? await loadChangedVersions(actor, draft) : null
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Check your answers"
        parent={<PageLink href={draftHref(id)}>{values.title?.trim() || 'Write an agreement'}</PageLink>}
      />
      <UnsavedNotice places={await listUnsaved(actor, id)} />
      {entry.ok ? (
        <>
          <AnswersSummary draftId={id} values={values} context={context} entry={entry.value} />
          <MissingSection facts={listFacts(values, context)} hrefOf={(fact) => draftFieldHref(id, fact, 'check')} />
          <CostCheck terms={entry.value.terms} before={renewed?.breakdown ?? null} />
          <p className="mt-8">
            The cost terms as a file:{' '}
            <a href={`/drafts/${id}/terms`} download>
              terms file
            </a>
            .
          </p>
          {entry.value.making.how === 'send' ? (
            <SendNext href={draftHref(id, 'send')} names={nameReceivers(listReceivers(entry.value, context))} />
          ) : (
            <>
              {changed !== null && (
                <Section id="changes" heading={`What it changes in version ${changed.base.version.number}`}>
                  <ChangesSince before={changed.base} after={previewOf(entry.value, context, changed.base)} />
                </Section>
              )}
              <CheckForm
                key={held?.windowId ?? 'saved'}
                action={keepDraftAction.bind(null, { ...page, rowVersion: draft.rowVersion })}
                held={held?.values ?? null}
                others={others}
                {...describeRecording(entry.value, context, draft.agreementNumber)}
              />
            </>
          )}
        </>
      ) : (
        <FaultsBySection draftId={id} values={values} faults={entry.refusal} />
      )}
    </ActorPage>
  )
})

/** Asked only of what becomes in force by this: a recorded agreement that is corrected stands already. */
async function listOthers(actor: Actor, draft: Draft, entry: AgreementEntry): Promise<AgreementDays[]> {
  if (entry.making.how !== 'record' || draft.baseVersion?.recorded === true) return []
  return listOverlaps(actor.scope, entry, draft.agreementNumber)
}

function previewOf(entry: AgreementEntry, context: FormContext, base: AgreementView): AgreementView {
  return previewVersion(entry, { context, at: now(), keptPaper: base.paper })
}
