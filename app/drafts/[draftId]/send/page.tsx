import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MissingSection } from '@/components/agreements/facts/missing-section'
import { CheckForm } from '@/components/agreements/form/check-form'
import { CostTables } from '@/components/agreements/form/cost-check'
import { describePayers, nameReceivers } from '@/components/agreements/sending/describe-sending'
import { LastSeen } from '@/components/agreements/sending/last-seen'
import { NeededFirst } from '@/components/agreements/sending/needed-first'
import { WhatTheySee } from '@/components/agreements/sending/what-they-see'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { now } from '@/lib/clock'
import { listReaders } from '@/lib/data/organizations/list-readers'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { listFacts, listNeeded } from '@/lib/forms/agreement/facts/list-facts'
import { previewVersion } from '@/lib/forms/agreement/preview-version'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { listReceivers } from '@/lib/forms/agreement/sections/form-context'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftFieldHref } from '../../draft-field-href'
import { draftHref } from '../../draft-href'
import { openPage } from '../_typing/open-page'
import { loadChangedVersions } from '../load-changed-versions'
import { loadDraft } from '../load-draft'
import { sendDraftAction } from './send-draft-action'

export const metadata: Metadata = { title: 'Before it is sent' }

export default orNotFound(async function SendPage({ params }: PageProps<'/drafts/[draftId]/send'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const entry = readEntry(draft.values, context)
  if (!entry.ok || entry.value.making.how !== 'send') redirect(draftHref(draft.id, 'check'))
  const { page, held } = await openPage(actor, draft, 'send')
  const receivers = listReceivers(entry.value, context)
  const names = nameReceivers(receivers)
  const facts = listFacts(draft.values, context)
  const needed = listNeeded(facts)
  const ids = receivers.map(({ organizationId }) => organizationId)
  const [readers, changed] = await Promise.all([listReaders(actor.scope, ids), loadChangedVersions(actor, draft)])
  const version = previewVersion(entry.value, { context, at: now(), keptPaper: changed?.base.paper ?? null })
  const hrefOf = (fact: { place: string; field: string }) => draftFieldHref(draft.id, fact, 'check')
  const shown = (
    <>
      <WhatTheySee version={version} receivers={receivers} readers={readers} />
      <Section id="pays" heading="What each party would pay">
        <div className="mb-4 max-w-prose space-y-2">
          {describePayers(version).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <CostTables terms={entry.value.terms} breakdown={version.breakdown} />
      </Section>
      <Section id="changes" heading="What changed since they last saw it">
        <LastSeen newest={changed?.newest ?? null} version={version} timeZone={actor.organization.timeZone} />
      </Section>
      <MissingSection facts={facts} hrefOf={hrefOf} />
    </>
  )
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={`Before it is sent to ${names}`}
        parent={<PageLink href={draftHref(draft.id, 'check')}>Check your answers</PageLink>}
        answer={`It is a proposal for ${formatDateRange(entry.value)}. No total counts it until it is signed and recorded.`}
      />
      {needed.length > 0 ? (
        <>
          {shown}
          <NeededFirst names={names} needed={needed} hrefOf={hrefOf} />
        </>
      ) : (
        <CheckForm
          key={held?.windowId ?? 'saved'}
          action={sendDraftAction.bind(null, { ...page, rowVersion: draft.rowVersion })}
          held={held?.values ?? null}
          heading={`Send it to ${names}`}
          sentences={['Once it is sent it stays as it is. To change it, you send another version.']}
          buttonLabel={`Send to ${names}`}
          pendingLabel="Sending…"
          asksReason={draft.agreementNumber !== null}
          refusedTitle="It was not sent. Everything typed is kept."
        >
          {shown}
        </CheckForm>
      )}
    </ActorPage>
  )
})
