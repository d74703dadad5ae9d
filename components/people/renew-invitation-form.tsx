'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { faultList } from '@/lib/forms/form/fault-list'
import { FRESH } from '@/lib/forms/form/form-state'
import type { InviteState } from '@/lib/forms/people/invite-form'
import { InvitationNotice } from './invitation-notice'

type RenewInvitationFormProps = {
  action: (before: InviteState, data: FormData) => Promise<InviteState>
  rowVersion: number
}

/** Makes another link for a person who has not joined, and shows it this once. */
export function RenewInvitationForm({ action, rowVersion }: RenewInvitationFormProps) {
  const [{ attempt, faults, invited }, formAction] = useActionState(action, { ...FRESH, invited: null })
  return (
    <form action={formAction} noValidate>
      {invited !== null && <InvitationNotice invited={invited} />}
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title="No new link is made." />
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <SubmitButton pendingLabel="Making a link…" look="secondary">
        Make a new link
      </SubmitButton>
    </form>
  )
}
