import { firstPreview } from '@/lib/forms/agreement/preview-breakdown'
import { findRuleKind } from '@/lib/forms/agreement/rules/rule-kinds'
import { FollowForm } from './follow-form'
import type { Followed } from './followed'
import { RunningFigures } from './running-figures'

/**
 * The cost breakdown beside a form: of what is saved as the server draws it, then of what is typed, as it is typed. The
 * calculation is a script of its own, which the browser fetches once somebody begins to type.
 */
export function LoadRunningBreakdown(followed: Followed) {
  return (
    <FollowForm {...followed}>
      <RunningFigures {...firstPreview(followed.values, followed.context, findRuleKind)} />
    </FollowForm>
  )
}
