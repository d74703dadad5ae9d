'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { findDraft } from '@/lib/data/drafts/find-draft'
import { findOwnChange } from '@/lib/data/drafts/find-own-change'
import type { Actor } from '@/lib/domain/access/actor'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { draftValuesFrom } from '@/lib/forms/agreement/from-version/draft-values-from'
import { readDealToBegin } from '@/lib/forms/agreement/starting/deal-to-begin'
import { writeBegan } from '@/lib/forms/agreement/values/began'
import { placeOfField } from '@/lib/forms/agreement/values/place-of-field'
import { startValues } from '@/lib/forms/agreement/values/start-values'
import { requireActorWho } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { draftFieldHref } from './draft-field-href'
import { draftHref } from './draft-href'

/**
 * Begins a new agreement with the deal that is chosen, and with the city or county of the latest one filled in.
 * @param newId of the draft: the same form sent twice begins one
 */
export async function startDraftAction(newId: string, data: FormData): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const deal = readDealToBegin(data.get('deal'))
  const { rows } = await listAgreements(actor.scope, WHOLE_REGISTER, today(actor))
  const agency = rows.flatMap((row) => row.parties).find((party) => party.side === 'agency')
  const agencyId = agency?.organizationId ?? null
  const values = startValues({ ownId: actor.organization.id, agencyId, deal })
  const started = await startDraft(actor, values, { newId: String(newId) })
  if (!started.ok) notFound()
  redirect(draftHref(started.value.id, 'parties'))
}

/** A version, and the field that somebody wants to change first, where they came from one. */
export type ChangedVersion = { number: string; versionNumber: number; at?: string }

/**
 * Begins a change to one version of an agreement, or goes on with the one that this person is writing already. `afresh`:
 * what they wrote of it is thrown away first. Changes that others are writing are left alone.
 * @param newId of the draft: the same form sent twice begins one
 */
export async function startChangeAction(
  changed: ChangedVersion,
  { how, newId }: { how: 'go on' | 'afresh'; newId: string },
): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const view = await findAgreement(actor.scope, String(changed.number), Number(changed.versionNumber))
  if (view === null || !view.version.ours) notFound()
  const begun = await findOwnChange(actor, view.version.id)
  const at = String(changed.at ?? '')
  if (begun !== null && how !== 'afresh' && begun.id !== newId)
    redirect(at === '' ? againHref(begun.id) : await hrefOfField(actor, begun.id, at))
  if (begun?.id === newId) redirect(at === '' ? draftHref(begun.id) : await hrefOfField(actor, begun.id, at))
  if (begun !== null) await discardDraft(actor, begun.id)
  const base = { versionId: view.version.id, rowVersion: view.version.rowVersion }
  const started = await startDraft(actor, writeBegan(draftValuesFrom(view)), { base, newId: String(newId) })
  if (!started.ok) notFound()
  redirect(at === '' ? draftHref(started.value.id) : await hrefOfField(actor, started.value.id, at))
}

const againHref = (draftId: string) => `${draftHref(draftId)}?again=1` as Route

/** The page of a draft that asks for a field; the draft's own where no page does. */
async function hrefOfField(actor: Actor, draftId: string, field: string): Promise<Route> {
  const draft = await findDraft(actor.scope, draftId)
  const place = draft === null ? null : placeOfField(draft.values, field)
  return place === null ? draftHref(draftId) : draftFieldHref(draftId, { place, field })
}
