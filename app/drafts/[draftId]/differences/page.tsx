import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DifferenceChoice } from '@/components/agreements/form/difference-choice'
import { SignedOutNotice } from '@/components/agreements/form/keeping/signed-out-notice'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { wordSave } from '@/lib/domain/history/word-save'
import { listDifferences } from '@/lib/forms/agreement/differences/list-differences'
import { wordDifference } from '@/lib/forms/agreement/differences/word-difference'
import { sectionLabel } from '@/lib/forms/agreement/values/sections'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftHref } from '../../draft-href'
import { openPage } from '../_typing/open-page'
import { loadDraft } from '../load-draft'
import { loadComparison } from './load-comparison'
import { takeChoicesAction } from './take-choices-action'

export const metadata: Metadata = { title: 'Two versions' }

export default orNotFound(async function DifferencesPage({ params }: PageProps<'/drafts/[draftId]/differences'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const comparison = await loadComparison(actor, draft)
  if (comparison === null) redirect(draftHref(draft.id, 'check'))
  const { page, held, formKey } = await openPage(actor, draft, 'differences')
  const differences = listDifferences(comparison.yours, comparison.theirs, comparison.began)
  const what = comparison.about === 'section' ? sectionLabel(comparison.section) : `Agreement ${draft.agreementNumber}`
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Saved after you opened it"
        parent={<PageLink href={draftHref(draft.id)}>{draft.values.title?.trim() || 'Write an agreement'}</PageLink>}
        answer={`${what} ${wordSave(comparison.save, actor.organization.timeZone)}. Nothing of either was lost: take one of the two, one by one.`}
      />
      {differences.length === 0 && <Notice kind="information" title="Both of you say the same. You can go on." />}
      <form
        key={formKey}
        action={takeChoicesAction.bind(null, page, comparison.about === 'section' ? comparison.section : 'check')}
      >
        {held !== null && <SignedOutNotice />}
        {differences.map((difference) => (
          <DifferenceChoice
            key={difference.id}
            name={difference.id}
            {...wordDifference(difference, comparison, context)}
            suggested={readChoice(held?.values[difference.id]) ?? difference.suggested}
          />
        ))}
        <ButtonRow>
          <SubmitButton pendingLabel="Saving…">Go on with these</SubmitButton>
        </ButtonRow>
      </form>
    </ActorPage>
  )
})

function readChoice(typed: string | undefined): 'yours' | 'theirs' | null {
  return typed === 'yours' || typed === 'theirs' ? typed : null
}
