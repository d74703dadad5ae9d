import type { Metadata, Route } from 'next'
import { MissingSection } from '@/components/agreements/facts/missing-section'
import { UnsavedNotice } from '@/components/agreements/form/keeping/unsaved-notice'
import { Button } from '@/components/ui/forms/button'
import { ButtonLink } from '@/components/ui/links/button-link'
import { PageLink } from '@/components/ui/links/page-link'
import { type Task, TaskList } from '@/components/ui/progress/task-list'
import { Notice } from '@/components/ui/shell/notice'
import { PageHeader } from '@/components/ui/shell/page-header'
import { Section } from '@/components/ui/shell/section'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { keptUntil } from '@/lib/domain/agreement/draft-age'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { MissingFact } from '@/lib/forms/agreement/facts/fact'
import { listFacts, listMissing } from '@/lib/forms/agreement/facts/list-facts'
import { readRenews } from '@/lib/forms/agreement/starting/renewal-values'
import { countRows } from '@/lib/forms/agreement/values/rows'
import { SECTIONS, type SectionName } from '@/lib/forms/agreement/values/sections'
import { findSectionState } from '@/lib/forms/agreement/values/visited'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { draftFieldHref } from '../draft-field-href'
import { draftHref } from '../draft-href'
import { startChangeAction } from '../start-draft-action'
import { listUnsaved } from './_typing/list-unsaved'
import { loadDraft } from './load-draft'

export const metadata: Metadata = { title: 'Write an agreement' }

export default orNotFound(async function DraftPage({ params, searchParams }: PageProps<'/drafts/[draftId]'>) {
  const { actor, draft, context } = await loadDraft((await params).draftId)
  const facts = listFacts(draft.values, context)
  const missing = listMissing(facts)
  const tasks = SECTIONS.map(({ name, label }) => ({
    key: name,
    label,
    href: draftHref(draft.id, name),
    state: findSectionState(name, draft.values, context),
    hint: describeSection(name, draft.values, missing),
  })) satisfies Task[]
  // Of a section that nobody has opened yet everything is missing: it is in the list above.
  const begun = tasks.filter(({ state }) => state !== 'not started').map(({ key }) => key)
  const left = tasks.filter((task) => task.state !== 'answered').length
  const isReady = left === 0
  const { again } = await searchParams
  const renews = readRenews(draft.values)
  const renewed = renews === null ? null : await findAgreement(actor.scope, renews)
  const { agreementNumber, baseVersion } = draft
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={draft.values.title?.trim() || 'Write an agreement'}
        parent={<PageLink href="/drafts">Being written</PageLink>}
        answer={
          isReady
            ? 'Every section is answered. Check your answers, then record or send it.'
            : `${left} of ${tasks.length} sections are still to be answered, in any order.`
        }
        meta={[
          { key: 'kept', content: `Kept until ${formatDate(keptUntil(draft.touchedAt, actor.organization.timeZone))}` },
        ]}
      />
      {again === '1' && agreementNumber !== null && baseVersion !== null && (
        <Notice kind="information" title="You began this change before: what you typed then is here.">
          <form
            action={startChangeAction.bind(
              null,
              { number: agreementNumber, versionNumber: baseVersion.number },
              { how: 'afresh', newId: crypto.randomUUID() },
            )}
          >
            <Button>Throw it away and start afresh</Button>
          </form>
        </Notice>
      )}
      {renewed !== null && (
        <Notice kind="information" title={`It renews ${renewed.version.title}, which stays as it is.`}>
          <PageLink href={`/agreements/${renewed.number}` as Route}>{renewed.number}</PageLink>. Who serves and the
          paper are not carried over: see positions and the paper.
        </Notice>
      )}
      <UnsavedNotice places={await listUnsaved(actor, draft.id)} />
      <TaskList label="Sections" tasks={tasks} />
      <MissingSection
        facts={facts}
        missing={missing.filter(({ section }) => begun.includes(section))}
        hrefOf={(fact) => draftFieldHref(draft.id, fact)}
      />
      <div className="mt-8">
        <ButtonLink href={draftHref(draft.id, 'check')} look={isReady ? 'primary' : 'secondary'}>
          Check your answers
        </ButtonLink>
      </div>
      <Section id="discard" heading="Discard it">
        <p className="mb-4 max-w-prose">
          Everything typed here, and the file attached to it, is thrown away. That happens by itself when nobody works
          on it for 30 days.
          {draft.agreementNumber !== null && ` Agreement ${draft.agreementNumber} stays as it is.`}
        </p>
        <ButtonLink href={draftHref(draft.id, 'discard')} look="secondary">
          Discard what is written here
        </ButtonLink>
      </Section>
    </ActorPage>
  )
})

/** How many special rules there are, and how much a section does not say yet. */
function describeSection(name: SectionName, values: DraftValues, missing: readonly MissingFact[]): string | undefined {
  const count = missing.filter(({ section }) => section === name).length
  const hints = [
    ...(name === 'rules' ? [describeRules(countRows(values, 'rules'))] : []),
    ...(count === 0 ? [] : [`${count} not recorded yet.`]),
  ]
  return hints.length === 0 ? undefined : hints.join(' ')
}

function describeRules(count: number): string {
  if (count === 0) return 'None. Most agreements need none.'
  return count === 1 ? '1 rule.' : `${count} rules.`
}
