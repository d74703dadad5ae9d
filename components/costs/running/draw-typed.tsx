import type { ReactNode } from 'react'
import { firstPreview, nextPreview, type ShownPreview } from '@/lib/forms/agreement/preview-breakdown'
import { loadRuleKinds } from '@/lib/forms/agreement/rules/load-rule-kinds'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { takeSent } from '@/lib/forms/agreement/values/take-sent'
import type { Followed } from './followed'
import { RunningFigures } from './running-figures'

/**
 * The figures of what is typed in a form right now, beside everything else that was saved. `before`: what was drawn last;
 * null when nothing was typed yet. While a field is half typed, the warnings stay as they were.
 */
export async function drawTyped(
  form: HTMLFormElement,
  { section, values, context }: Pick<Followed, 'section' | 'values' | 'context'>,
  before: ShownPreview | null,
): Promise<{ preview: ShownPreview; figures: ReactNode }> {
  const typed = takeSent(values, section, readTyped(new FormData(form)))
  const find = await loadRuleKinds([...readRows(values, 'rules'), ...readRows(typed, 'rules')])
  const preview = nextPreview(before ?? firstPreview(values, context, find), typed, context, find)
  return { preview, figures: <RunningFigures {...preview} /> }
}
