import { z } from 'zod'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { FormValues } from '@/lib/forms/form/form-state'

/** More characters than the longest form that is sent in earnest. */
const MOST_CHARACTERS = 6_000_000
const MOST_FIELDS = 20_000

/** A page of a draft, as its form says it back. */
export const draftPage = z.object({
  draftId: z.uuid(),
  place: z.string().regex(/^[a-z-]{1,40}(\/[A-Za-z0-9-]{1,60}){0,2}$/),
  rowVersion: z.coerce.number().int().min(1).max(2_147_483_647),
  windowId: z.uuid(),
  openedAt: z.iso.datetime(),
  shown: z.object({ windowId: z.uuid(), heldAt: z.iso.datetime() }).nullable(),
  pass: z.string().max(200),
}) satisfies z.ZodType<DraftPage, unknown>

/** What a page sends while somebody types on it: the page, and its fields as they are. */
export const sentTyping = draftPage.extend({ values: z.record(z.string(), z.string()) })

/** Names of fields, and of the choices between two versions. */
const FIELD_NAME = /^[A-Za-z]+([. ][A-Za-z0-9.-]{1,60}){0,8}$/

/** What was typed, without names that are no field's; null beyond the sizes that are held for somebody. */
export function withinHeldSize(typed: FormValues): FormValues | null {
  const entries = Object.entries(typed).filter(([name]) => FIELD_NAME.test(name))
  const characters = entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return entries.length <= MOST_FIELDS && characters <= MOST_CHARACTERS ? Object.fromEntries(entries) : null
}
