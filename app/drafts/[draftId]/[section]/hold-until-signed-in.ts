import 'server-only'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { holdSection } from '@/lib/commands/drafts/hold-section'
import { replaceSection } from '@/lib/forms/agreement/values/sections'
import { sectionPage, withinHeldSize } from '@/lib/forms/agreement/values/sent-section'
import type { FormValues } from '@/lib/forms/form/form-state'
import { findPassHolder } from '@/lib/session/section-pass'
import { draftHref } from '../../draft-href'
import type { SectionAddress } from './section-address'

/** Holds what was typed for whom the page was made, and leads to the sign-in page and from there back to the section. */
export async function holdUntilSignedIn(address: SectionAddress, typed: FormValues): Promise<never> {
  const { section, fromCheck } = address
  const page = sectionPage.safeParse(address)
  const sent = withinHeldSize(typed)
  if (!page.success || sent === null) redirect('/sign-in')
  const { draftId, rowVersion, pass } = page.data
  const holder = await findPassHolder(pass, { draftId, section })
  const values = replaceSection({}, section, sent)
  const held = holder === null ? null : await holdSection(holder, { draftId, section, rowVersion, values })
  const back = `${draftHref(draftId, section)}${fromCheck ? '?from=check' : ''}`
  const kept = held?.ok ? '&held=1' : ''
  redirect(`/sign-in?next=${encodeURIComponent(back)}${kept}` as Route)
}
