import type { Metadata } from 'next'
import { AnswersSummary } from '@/components/agreements/form/answers-summary'
import { CheckForm } from '@/components/agreements/form/check-form'
import { CostCheck } from '@/components/agreements/form/cost-check'
import { describeKeeping } from '@/components/agreements/form/describe-keeping'
import { FaultsBySection } from '@/components/agreements/form/faults-by-section'
import { PageLink } from '@/components/ui/links/page-link'
import { PageHeader } from '@/components/ui/shell/page-header'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { ActorPage } from '../../../_shell/actor-page'
import { draftHref } from '../../draft-href'
import { loadDraft } from '../load-draft'
import { keepDraftAction } from './keep-draft-action'

export const metadata: Metadata = { title: 'Check your answers' }

export default async function CheckPage({ params }: PageProps<'/drafts/[draftId]/check'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const { values, id } = draft
  const entry = readEntry(values, context)
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
            action={keepDraftAction.bind(null, id)}
            {...describeKeeping(entry.value, context, draft.agreementNumber)}
          />
        </>
      ) : (
        <FaultsBySection draftId={id} faults={entry.refusal} />
      )}
    </ActorPage>
  )
}
