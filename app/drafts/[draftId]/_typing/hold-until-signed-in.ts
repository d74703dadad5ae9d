import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { holdTyping } from '@/lib/commands/drafts/hold-typing'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { draftPage, withinHeldSize } from '@/lib/forms/agreement/values/sent-page'
import type { FormValues } from '@/lib/forms/form/form-state'
import { findPassHolder } from '@/lib/session/page-pass'
import { draftHref } from '../../draft-href'

/**
 * Holds what was typed for whom the page was made, and leads to the sign-in page and from there back to the page.
 * @param query of the page to come back to: "from=check"
 */
export async function holdUntilSignedIn(sentFrom: DraftPage, typed: FormValues, query = ''): Promise<never> {
  const page = draftPage.safeParse(sentFrom)
  const values = withinHeldSize(typed)
  if (!page.success || values === null) redirect('/sign-in')
  const { pass, ...known } = page.data
  const holder = await findPassHolder(pass, known)
  const held = holder === null ? null : await holdTyping(holder, { ...known, because: 'signed out', values })
  const back = `${draftHref(known.draftId)}/${known.place}${query === '' ? '' : `?${query}`}`
  const kept = held?.ok ? '&held=1' : ''
  redirect(`/sign-in?next=${encodeURIComponent(back)}${kept}` as Route)
}
