import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { FormContext } from '@/lib/forms/agreement/sections/form-context'
import type { SentFrom } from '@/lib/forms/agreement/values/take-sent'

/** A form that the running cost breakdown follows, and what it stands beside. */
export type Followed = {
  section: SentFrom
  /** What was saved last: all that scripts off would show. */
  values: DraftValues
  context: FormContext
}
