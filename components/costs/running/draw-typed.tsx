import type { ReactNode } from 'react'
import { firstPreview, nextPreview, type ShownPreview } from '@/lib/forms/agreement/preview-breakdown'
import { loadReaders } from '@/lib/forms/agreement/readers/load-readers'
import { readTyped } from '@/lib/forms/agreement/values/read-typed'
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
  const readers = await loadReaders(values, typed)
  const saved = before ?? firstPreview(values, context, readers)
  // A key that is pressed meanwhile comes first.
  await breathe()
  const preview = nextPreview(saved, typed, context, readers)
  await breathe()
  return { preview, figures: <RunningFigures {...preview} /> }
}

/** Lets the browser do what waits for it. */
const breathe = () => new Promise((resolve) => setTimeout(resolve))
