'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { discardDraft } from '@/lib/commands/drafts/discard-draft'
import { startDraft } from '@/lib/commands/drafts/start-draft'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import { findOwnChange } from '@/lib/data/drafts/find-own-change'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import { draftValuesFrom } from '@/lib/forms/agreement/from-version/draft-values-from'
import { writeBegan } from '@/lib/forms/agreement/values/began'
import { startValues } from '@/lib/forms/agreement/values/start-values'
import { requireActorWho } from '@/lib/session/require-actor'
import { today } from '@/lib/web/today'
import { draftHref } from './draft-href'

/** Begins a new agreement, with the city or county of the latest one filled in. */
export async function startDraftAction(): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const { rows } = await listAgreements(actor.scope, WHOLE_REGISTER, today(actor))
  const agency = rows.flatMap((row) => row.parties).find((party) => party.side === 'agency')
  const agencyId = agency?.organizationId ?? null
  const started = await startDraft(actor, startValues({ ownId: actor.organization.id, agencyId }))
  if (!started.ok) notFound()
  redirect(draftHref(started.value.id, 'parties'))
}

/**
 * Begins a change to one version of an agreement, or goes on with the one that this person is writing already. `afresh`:
 * what they wrote of it is thrown away first. Changes that others are writing are left alone.
 */
export async function startChangeAction(number: string, versionNumber: number, how: 'go on' | 'afresh'): Promise<void> {
  const actor = await requireActorWho('agreement.write')
  const view = await findAgreement(actor.scope, String(number), Number(versionNumber))
  if (view === null || !view.version.ours) notFound()
  const begun = await findOwnChange(actor, view.version.id)
  if (begun !== null && how !== 'afresh') redirect(`${draftHref(begun.id)}?again=1` as Route)
  if (begun !== null) await discardDraft(actor, begun.id)
  const base = { versionId: view.version.id, rowVersion: view.version.rowVersion }
  const started = await startDraft(actor, writeBegan(draftValuesFrom(view)), base)
  if (!started.ok) notFound()
  redirect(draftHref(started.value.id))
}
