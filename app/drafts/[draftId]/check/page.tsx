import type { Metadata } from 'next'
import { AnswersSummary } from '@/components/agreements/form/answers-summary'
import { CheckForm } from '@/components/agreements/form/check-form'
import { CostCheck } from '@/components/agreements/form/cost-check'
import { describeKeeping } from '@/components/agreements/form/describe-keeping'
import { FaultsBySection } from '@/components/agreements/form/faults-by-section'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listOverlaps } from '@/lib/data/agreements/list-overlaps'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { Draft } from '@/lib/domain/agreement/draft'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { ActorPage } from '../../../_shell/actor-page'
import { orNotFound } from '../../../_shell/or-not-found'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'
import { keepDraftAction } from './keep-draft-action'

export const metadata: Metadata = { title: 'Check your answers' }

export default orNotFound(async function CheckPage({ params }: PageProps<'/drafts/[draftId]/check'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const { values, id } = draft
  const entry = readEntry(values, context)
  const others = entry.ok ? await listOthers(actor, draft, entry.value) : []
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title="Check your answers"
        parent={<PageLink href={draftHref(id)}>{values.title?.trim() || 'Write an agreement'}</PageLink>}
      />
      {entry.ok ? (
        <>
          <AnswersSummary draftId={id} values={values} context={context} entry={entry.value} />
          <CostCheck terms={entry.value.terms} />
          <CheckForm
            action={keepDraftAction.bind(null, { draftId: id, rowVersion: draft.rowVersion })}
            others={others}
            {...describeKeeping(entry.value, context, draft.agreementNumber)}
          />
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
