import 'server-only'
import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { describeOverlaps } from '@/components/agreements/form/describe-overlaps'
import { type KeepRefusal, keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import type { Making } from '@/lib/domain/agreement/agreement-entry'
import type { DraftPage } from '@/lib/domain/agreement/draft-page'
import type { Faults } from '@/lib/domain/result'
import { listFacts, listNeeded } from '@/lib/forms/agreement/facts/list-facts'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { readRenews } from '@/lib/forms/agreement/starting/renewal-values'
import { readBase } from '@/lib/forms/agreement/values/changed-base'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { readFormValues } from '@/lib/forms/form/parse-form'
import { findSessionActor } from '@/lib/session/find-session'
import { draftHref } from '../../draft-href'
import { holdUntilSignedIn } from '../_typing/hold-until-signed-in'
import { readPage } from '../_typing/read-page'
import { loadDraft } from '../load-draft'

/** A form that records, or one that sends, and the page that it was on. */
export type CheckedForm = { how: Making['how']; sentFrom: DraftPage; before: FormState; data: FormData }

/**
 * Keeps what a page showed: everything of it, or nothing. A draft that says to send it is never recorded by the form that
 * records, nor the other way: whoever sends the wrong form is led to the page that says what the right one does.
 */
export async function keepCheckedDraft({ how, sentFrom, before, data }: CheckedForm): Promise<FormState> {
  const typed = readFormValues(data)
  if ((await findSessionActor()) === null) return holdUntilSignedIn(sentFrom, typed)
  const { draftId, rowVersion } = readPage(sentFrom)
  const { actor, draft, context } = await loadDraft(draftId)
  const refuse = (faults: Faults) => {
    refresh() // The page is shown again with the answers as they are now.
    return refused(before, typed, faults)
  }
  if (draft.rowVersion !== rowVersion) return refuse(DRAFT_CHANGED)
  const entry = readEntry(draft.values, context)
  if (!entry.ok) redirect(draftHref(draft.id, 'check'))
  if (entry.value.making.how !== how) redirect(draftHref(draft.id, how === 'send' ? 'check' : 'send'))
  if (how === 'send' && listNeeded(listFacts(draft.values, context)).length > 0) redirect(draftHref(draft.id, 'send'))
  const base = readBase(draft)
  const renews = readRenews(draft.values)
  const reason = typed.reason?.trim() ?? ''
  if (reason.length > 500) return refuse({ reason: 'Shorten the reason to 500 characters or fewer.' })
  const kept = await keepAgreement(actor, entry.value, {
    draftId: draft.id,
    draftRowVersion: rowVersion,
    mayOverlap: typed.second === 'yes',
    ...(base === null ? {} : { base }),
    ...(renews === null ? {} : { renews }),
    ...(reason === '' ? {} : { reason }),
  })
  if (kept.ok) {
    const { number, versionNumber } = kept.value
    redirect(
      (how === 'send' ? `/agreements/${number}/versions/${versionNumber}` : `/agreements/${number}?kept=1`) as Route,
    )
  }
  if (kept.refusal.kind === 'stale') redirect(draftHref(draft.id, 'differences'))
  return refuse(wordRefusal(kept.refusal))
}

const DRAFT_CHANGED: Faults = {
  '': 'This draft was saved again after you opened the page, so nothing was recorded or sent. Read the answers once more: they are shown as they are now.',
}

function wordRefusal(refusal: Exclude<KeepRefusal, { kind: 'stale' }>): Faults {
  if (refusal.kind === 'draft changed') return DRAFT_CHANGED
  if (refusal.kind === 'overlaps') return { second: describeOverlaps(refusal.others) }
  return { '': Object.values(refusal.faults).join(' ') }
}
