'use server'

import { redirect } from 'next/navigation'
import { acceptSharing } from '@/lib/commands/organizations/accept-sharing'
import { type FormState, refused } from '@/lib/forms/form/form-state'
import { loadRequest } from '../load-request'

export async function acceptSharingAction(requestId: string, before: FormState): Promise<FormState> {
  const { actor, request } = await loadRequest(String(requestId))
  const accepted = await acceptSharing(actor, request.id)
  if (!accepted.ok) return refused(before, {}, accepted.refusal)
  redirect('/agreements')
}
