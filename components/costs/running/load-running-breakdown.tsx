import { firstPreview } from '@/lib/forms/agreement/preview-breakdown'
import { ALL_READERS } from '@/lib/forms/agreement/readers/all-readers'
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
      <RunningFigures {...firstPreview(followed.values, followed.context, ALL_READERS)} />
    </FollowForm>
  )
}
