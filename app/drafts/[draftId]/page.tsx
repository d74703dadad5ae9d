import type { Metadata } from 'next'
import { Button } from '@/components/ui/forms/button'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { type Task, TaskList } from '@/components/ui/progress/task-list'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { countRows } from '@/lib/forms/agreement/values/rows'
import { SECTIONS } from '@/lib/forms/agreement/values/sections'
import { findSectionState } from '@/lib/forms/agreement/values/visited'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { draftHref } from '../draft-href'
import { startChangeAction } from '../start-draft-action'
import { loadDraft } from './load-draft'

export const metadata: Metadata = { title: 'Write an agreement' }

export default orNotFound(async function DraftPage({ params, searchParams }: PageProps<'/drafts/[draftId]'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const tasks: Task[] = SECTIONS.map(({ name, label }) => ({
    key: name,
    label,
    href: draftHref(draft.id, name),
    state: findSectionState(name, draft.values, context),
    hint: name === 'rules' ? describeRules(countRows(draft.values, 'rules')) : undefined,
  }))
  const left = tasks.filter((task) => task.state !== 'complete').length
  const isReady = left === 0
  const { again } = await searchParams
  const { agreementNumber, baseVersion } = draft
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={draft.values.title?.trim() || 'Write an agreement'}
        parent={<PageLink href="/drafts">Being written</PageLink>}
        answer={
          isReady
            ? 'Every section is complete. Check your answers, then record or send it.'
            : `${left} of ${tasks.length} sections are still to be completed, in any order.`
        }
      />
      {again === '1' && agreementNumber !== null && baseVersion !== null && (
        <Notice kind="information" title="You began this change before: what you typed then is here.">
          <form action={startChangeAction.bind(null, agreementNumber, baseVersion.number, 'afresh')}>
            <Button>Throw it away and start afresh</Button>
          </form>
        </Notice>
      )}
      <TaskList label="Sections" tasks={tasks} />
      <div className="mt-8">
        <ButtonLink href={draftHref(draft.id, 'check')} look={isReady ? 'primary' : 'secondary'}>
          Check your answers
        </ButtonLink>
      </div>
      <Section id="discard" heading="Discard it">
        <p className="mb-4 max-w-prose">
          Everything typed here, and the file attached to it, is thrown away.
          {draft.agreementNumber !== null && ` Agreement ${draft.agreementNumber} stays as it is.`}
        </p>
        <ButtonLink href={draftHref(draft.id, 'discard')} look="secondary">
          Discard what is written here
        </ButtonLink>
      </Section>
    </ActorPage>
  )
})

function describeRules(count: number): string {
  if (count === 0) return 'None. Most agreements need none.'
  return count === 1 ? '1 rule' : `${count} rules`
}
