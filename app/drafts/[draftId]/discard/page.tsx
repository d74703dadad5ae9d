import type { Metadata } from 'next'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { SECTIONS } from '@/lib/forms/agreement/values/sections'
import { findSectionState } from '@/lib/forms/agreement/values/visited'
import { makePagePass } from '@/lib/session/page-pass'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'
import { discardDraftAction } from './discard-draft-action'

export const metadata: Metadata = { title: 'Discard what is written' }

export default orNotFound(async function DiscardDraftPage({ params }: PageProps<'/drafts/[draftId]/discard'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const title = draft.values.title?.trim() || 'an agreement without a title'
  const begun = SECTIONS.filter(({ name }) => findSectionState(name, draft.values, context) !== 'not started')
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Discard what is written here?"
        parent={<PageLink href={draftHref(draft.id)}>{title}</PageLink>}
        answer={`Nobody in ${actor.organization.shortName} can get it back.`}
      />
      <p>Lost for good:</p>
      <ul className="mb-4 list-disc ps-6">
        {begun.length === 0 && <li>a draft in which nothing is typed yet</li>}
        {begun.map(({ name, label }) => (
          <li key={name}>what is typed under {label}</li>
        ))}
        {context.file !== null && <li>the attached file {context.file.fileName}</li>}
      </ul>
      {draft.agreementNumber !== null && <p>Agreement {draft.agreementNumber} stays as it is.</p>}
      <form
        action={discardDraftAction.bind(null, draft.id, makePagePass(actor, { draftId: draft.id, place: 'discard' }))}
      >
        <ButtonRow>
          <SubmitButton pendingLabel="Discarding…" look="danger">
            Discard what is written here
          </SubmitButton>
          <PageLink href={draftHref(draft.id)}>Keep it</PageLink>
        </ButtonRow>
      </form>
    </ActorPage>
  )
})
