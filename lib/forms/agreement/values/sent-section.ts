import { z } from 'zod'
import type { FormValues } from '@/lib/forms/form/form-state'

/** More characters than the longest form that is sent in earnest. */
const MOST_CHARACTERS = 6_000_000
const MOST_FIELDS = 5_000

/** A section's page, as its form says it back: how often the draft had been saved, and the pass. */
export const sectionPage = z.object({
  draftId: z.uuid(),
  rowVersion: z.coerce.number().int().min(1).max(2_147_483_647),
  pass: z.string().max(200),
})

/** What was typed, within the sizes that are held for somebody who is not signed in; null beyond them. */
export function withinHeldSize(typed: FormValues): FormValues | null {
  const entries = Object.entries(typed)
  const characters = entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return entries.length <= MOST_FIELDS && characters <= MOST_CHARACTERS ? typed : null
}
