import 'server-only'
import { notFound } from 'next/navigation'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import { draftPage } from '@/lib/forms/agreement/values/sent-page'

/** The page that a form says it was sent from; what is no page of a draft is not there. */
export function readPage(sentFrom: unknown): DraftPage {
  const page = draftPage.safeParse(sentFrom)
  if (!page.success) notFound()
  return page.data
}
