import type { Route } from 'next'
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
import type { Row } from '@/lib/forms/agreement/values/rows'
import { writeRows } from '@/lib/forms/agreement/values/rows'
import { ActorPage } from '../../../_shell/actor-page'
import { draftHref } from '../../draft-href'
import { rowFieldId } from '../[section]/row-field-id'
import type { LoadedDraft } from '../load-draft'
import { saveRuleAction } from './save-rule-action'

const FORM_ID = 'rule'

type RulePageProps = {
  loaded: LoadedDraft
  kind: AnyRuleKind
  /** All rules, with the one that is shown at this place. */
  rows: readonly Row[]
  at: number
  isNew: boolean
  query: Record<string, string | string[] | undefined>
}

/** One special rule: its fields, an example of a published agreement, and what the cost comes to with it. */
export function RulePage({ loaded, kind, rows, at, isNew, query }: RulePageProps) {
  const { actor, draft, context } = loaded
  const { rowVersion } = draft
  const values = writeRows(draft.values, 'rules', rows)
  const faults = query.check === '1' ? findRuleFaults(values, context, at) : {}
  const fromCheck = query.from === 'check'
  const back: Route = draftHref(draft.id, fromCheck ? 'check' : 'rules')
  const focusId = rowFieldId(query.row)
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
          id={FORM_ID}
          action={saveRuleAction.bind(null, { draftId: draft.id, rowVersion, fromCheck })}
          faults={faults}
          attempt={rowVersion}
          cancelHref={back}
          isNew={isNew}
        >
          <RuleFields
            kind={kind.kind}
            at={at}
            row={rows[at] ?? {}}
            names={namesOfDraft(values, context)}
            values={values}
            faults={faults}
            context={context}
            attempt={rowVersion}
          />
        </RuleForm>
        {focusId !== null && <FocusOnArrival key={rowVersion} id={focusId} />}
      </Beside>
    </ActorPage>
  )
}
