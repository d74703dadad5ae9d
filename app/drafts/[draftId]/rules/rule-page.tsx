import type { Route } from 'next'
import { HeldNotice } from '@/components/agreements/form/keeping/held-notice'
import { RuleFields } from '@/components/agreements/form/rules/rule-fields'
import { RuleForm } from '@/components/agreements/form/rules/rule-form'
import { LoadRunningBreakdown } from '@/components/costs/running/load-running-breakdown'
import { FocusOnArrival } from '@/components/ui/forms/focus-on-arrival'
import { PageLink } from '@/components/ui/links/page-link'
import { Beside } from '@/components/ui/shell/beside'
import { PageHeader } from '@/components/ui/shell/page-header'
import { findRuleFaults } from '@/lib/forms/agreement/rules/find-rule-faults'
import { namesOfDraft } from '@/lib/forms/agreement/rules/names-of-draft'
import type { AnyRuleKind } from '@/lib/forms/agreement/rules/rule-kinds'
import { selectCosted } from '@/lib/forms/agreement/select-costed'
import { readSentRule } from '@/lib/forms/agreement/values/replace-rule'
import type { Row } from '@/lib/forms/agreement/values/rows'
import { writeRows } from '@/lib/forms/agreement/values/rows'
import { ActorPage } from '../../../_shell/actor-page'
import { draftHref } from '../../draft-href'
import { openPage } from '../_typing/open-page'
import { askedFieldId, rowFieldId } from '../[section]/asked-field-id'
import type { LoadedDraft } from '../load-draft'
import { saveRuleAction } from './save-rule-action'

const FORM_ID = 'rule'

type RulePageProps = {
  loaded: LoadedDraft
  /** Its address below the draft. */
  place: string
  kind: AnyRuleKind
  /** All rules, with the one that is shown at this place. */
  rows: readonly Row[]
  at: number
  isNew: boolean
  query: Record<string, string | string[] | undefined>
}

/** One special rule: its fields, an example of a published agreement, and what the cost comes to with it. */
export async function RulePage({ loaded, place, kind, rows, at, isNew, query }: RulePageProps) {
  const { actor, draft, context } = loaded
  const { page, held, elsewhere, formKey } = await openPage(actor, draft, place, query.typed)
  const own = (held === null ? null : readSentRule(held.values)) ?? rows[at] ?? {}
  const values = writeRows(draft.values, 'rules', rows.with(at, own))
  const faults = query.check === '1' ? findRuleFaults(values, context, at) : {}
  const fromCheck = query.from === 'check'
  const back: Route = draftHref(draft.id, fromCheck ? 'check' : 'rules')
  const focusId = rowFieldId(query.row) ?? askedFieldId(query.at)
  return (
    <ActorPage actor={actor} place="agreements">
      <PageHeader
        title={kind.label}
        parent={<PageLink href={back}>{fromCheck ? 'Check your answers' : 'Special rules'}</PageLink>}
        answer={kind.hint}
      />
      <Beside
        asideLabel="Cost breakdown of what is typed"
        aside={<LoadRunningBreakdown formId={FORM_ID} section="rules" {...selectCosted(values, context)} />}
      >
        <p className="mb-6 max-w-prose border-s-2 border-rule ps-4 text-ink-soft">
          {kind.example.agreement === null ? 'Made up, to show it: ' : 'Example: '}
          {kind.example.sentence}
        </p>
        <RuleForm
          key={formKey}
          id={FORM_ID}
          action={saveRuleAction.bind(null, page, fromCheck)}
          page={page}
          faults={faults}
          attempt={draft.rowVersion}
          cancelHref={back}
          isNew={isNew}
        >
          <HeldNotice
            held={held}
            elsewhere={elsewhere}
            timeZone={actor.organization.timeZone}
            hrefOf={(windowId) => `${draftHref(draft.id)}/${place}?typed=${windowId}` as Route}
          />
          <RuleFields
            kind={kind.kind}
            at={at}
            row={own}
            names={namesOfDraft(values, context)}
            values={values}
            faults={faults}
            context={context}
            attempt={draft.rowVersion}
          />
        </RuleForm>
        {focusId !== null && <FocusOnArrival key={draft.rowVersion} id={focusId} />}
      </Beside>
    </ActorPage>
  )
}
