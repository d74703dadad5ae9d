import type { Metadata } from 'next'
import { RulesList } from '@/components/training/rules-list'
import { SwitchForm } from '@/components/training/switch-form'
import { PageHeader } from '@/components/ui/shell/page-header'
import { listRulesOn } from '@/lib/data/training/list-rules-on'
import { may } from '@/lib/domain/access/may'
import { TRAINING_RULES } from '@/lib/domain/training/rules/training-rules'
import type { TrainingRule } from '@/lib/domain/training/training-rule'
import { requireActor } from '@/lib/session/require-actor'
import { ActorPage } from '../../_shell/actor-page'
import { orNotFound } from '../../_shell/or-not-found'
import { OfficerParts } from '../../officers/officer-parts'
import { switchRuleAction } from './switch-rule-action'

export const metadata: Metadata = { title: 'Training rules' }

export default orNotFound(async function TrainingRulesPage() {
  const actor = await requireActor()
  const on = new Set((await listRulesOn(actor.scope)).map(({ id }) => id))
  const maySwitch = may(actor, 'training.rules')
  const switchOf = (rule: TrainingRule, isOn: boolean) => (
    <SwitchForm action={switchRuleAction.bind(null, rule.id)} isOn={isOn} about={`${rule.state}: ${rule.title}`} />
  )
  const rules = [...TRAINING_RULES]
  return (
    <ActorPage actor={actor} place="officers">
      <OfficerParts part="rules" />
      <PageHeader
        title="Training rules"
        answer={`What states ask of officers in schools, as far as it was read. Each is off until an administrator of ${actor.organization.shortName} switches it on; it then concerns officers of agencies in that state. Verify with counsel: laws change, and this is no legal advice.`}
      />
      <RulesList caption="Training rules by state" rules={rules} on={on} {...(maySwitch ? { switchOf } : {})} />
    </ActorPage>
  )
})
