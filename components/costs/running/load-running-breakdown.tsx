import { firstPreview } from '@/lib/forms/agreement/preview-breakdown'
import { ALL_READERS } from '@/lib/forms/agreement/readers/all-readers'
import { FollowForm } from './follow-form'
import type { Followed } from './followed'
import { RunningFigures } from './running-figures'
import { wordPreview } from './word-preview'

/**
 * The cost breakdown beside a form: of what is saved as the server draws it, then of what is typed, as it is typed. The
 * calculation is a worker of its own, which the browser fetches once somebody begins to type.
 */
export function LoadRunningBreakdown({ formId, ...followed }: Followed & { formId: string }) {
  return (
    <FollowForm formId={formId} {...followed}>
      <RunningFigures {...wordPreview(firstPreview(followed.values, followed.context, ALL_READERS))} />
    </FollowForm>
  )
}
