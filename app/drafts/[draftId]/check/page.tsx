import type { Metadata } from 'next'
import { MissingSection } from '@/components/agreements/facts/missing-section'
import { AnswersSummary } from '@/components/agreements/form/answers-summary'
import { CheckForm } from '@/components/agreements/form/check-form'
import { DoubtsNotice, KnownOfficersNotice, ProposedNotice } from '@/components/agreements/form/check-notices'
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
import { listOverlaps, listProposedOverlaps } from '@/lib/data/agreements/list-overlaps'
import { listKnownOfficers } from '@/lib/data/staffing/list-known-officers'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { Draft } from '@/lib/domain/agreement/draft'
import { withWarningOfRenewal } from '@/lib/domain/agreement/renewal/warn-unchanged'
import { settle } from '@/lib/domain/breakdown/settle'
import { listDoubts } from '@/lib/forms/agreement/check/list-doubts'
import { listFacts } from '@/lib/forms/agreement/facts/list-facts'
import { previewVersion } from '@/lib/forms/agreement/preview-version'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { type FormContext, listReceivers } from '@/lib/forms/agreement/sections/form-context'
import { readRenews } from '@/lib/forms/agreement/starting/renewal-values'
import { today } from '@/lib/web/today'
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
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Check your answers"
        parent={<PageLink href={draftHref(id)}>{values.title?.trim() || 'Write an agreement'}</PageLink>}
      />
      <UnsavedNotice places={await listUnsaved(actor, id)} />
      {!entry.ok ? (
        <FaultsBySection draftId={id} values={values} faults={entry.refusal} />
      ) : entry.value.making.how === 'send' ? (
        <>
          <Answers actor={actor} draft={draft} context={context} entry={entry.value} />
          <SendNext href={draftHref(id, 'send')} names={nameReceivers(listReceivers(entry.value, context))} />
        </>
      ) : (
        <CheckForm
          key={held?.windowId ?? 'saved'}
          action={keepDraftAction.bind(null, { ...page, rowVersion: draft.rowVersion })}
          held={held?.values ?? null}
          others={await listOthers(actor, draft, entry.value)}
          {...describeRecording(entry.value, context, draft.agreementNumber)}
        >
          <Answers actor={actor} draft={draft} context={context} entry={entry.value} />
          <Changes actor={actor} draft={draft} context={context} entry={entry.value} />
        </CheckForm>
      )}
    </ActorPage>
  )
})

type Checked = { actor: Actor; draft: Draft; context: FormContext; entry: AgreementEntry }

/** What to look at again, every answer in words, and what they come to. */
async function Answers({ actor, draft, context, entry }: Checked) {
  const { id, values } = draft
  const renews = readRenews(values)
  const renewed = renews === null ? null : await findAgreement(actor.scope, renews)
  const breakdown = withWarningOfRenewal(settle(entry.terms), renewed?.breakdown ?? null)
  const isNew = draft.agreementNumber === null
  return (
    <>
      <DoubtsNotice
        doubts={listDoubts(entry, breakdown.payments, today(actor))}
        hrefOf={(doubt) => draftFieldHref(id, doubt, 'check')}
      />
      {isNew && (
        <>
          <KnownOfficersNotice names={await listKnown(actor, entry)} href={draftHref(id, 'positions')} />
          <ProposedNotice proposals={await listProposedOverlaps(actor.scope, entry, null)} />
        </>
      )}
      <AnswersSummary draftId={id} values={values} context={context} entry={entry} />
      <CostCheck terms={entry.terms} breakdown={breakdown} />
      <MissingSection
        facts={listFacts(values, context)}
        hrefOf={(fact) => draftFieldHref(id, fact, 'check')}
        {...(entry.making.how === 'record' ? { note: 'It can be recorded without them.' } : {})}
      />
      <p className="mt-8">
        The cost terms as a file:{' '}
        <a href={`/drafts/${id}/terms`} download>
          terms file
        </a>
        .
      </p>
    </>
  )
}

async function Changes({ actor, draft, context, entry }: Checked) {
  const changed = await loadChangedVersions(actor, draft)
  if (changed === null) return null
  const after = previewVersion(entry, { context, at: now(), keptPaper: changed.base.paper })
  return (
    <Section id="changes" heading={`What it changes in version ${changed.base.version.number}`}>
      <ChangesSince before={changed.base} after={after} />
    </Section>
  )
}

/** The names of its officers that an agency among the parties has already. */
function listKnown(actor: Actor, { parties, assignments }: AgreementEntry): Promise<string[]> {
  const agencies = parties.filter(({ side }) => side === 'agency').map(({ organizationId }) => organizationId)
  return listKnownOfficers(
    actor.scope,
    agencies,
    assignments.map(({ officerName }) => officerName.trim()),
  )
}

/** Asked only of what becomes in force by this: a recorded agreement that is corrected stands already. */
async function listOthers(actor: Actor, draft: Draft, entry: AgreementEntry): Promise<AgreementDays[]> {
  if (entry.making.how !== 'record' || draft.baseVersion?.recorded === true) return []
  return listOverlaps(actor.scope, entry, draft.agreementNumber)
}
