'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import type { MemberRole } from '@/lib/domain/access/actor'
import { faultList } from '@/lib/forms/form/fault-list'
import { FRESH } from '@/lib/forms/form/form-state'
import type { InviteState } from '@/lib/forms/people/invite-form'
import { typedRoles } from '@/lib/forms/people/typed-roles'
import { InvitationNotice } from './invitation-notice'
import { RoleFields } from './role-fields'

type InviteFormProps = {
  action: (before: InviteState, data: FormData) => Promise<InviteState>
  /** Roles to choose from; none where the person gets them all. */
  offered: readonly MemberRole[]
  /** Nobody more can be invited: only the answer to the last attempt is shown. */
  isClosed?: boolean
}

export function InviteForm({ action, offered, isClosed = false }: InviteFormProps) {
  const [{ attempt, values, faults, invited }, formAction] = useActionState(action, { ...FRESH, invited: null })
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: faults[name], required: true })
  return (
    <form action={formAction} noValidate>
      {invited !== null && <InvitationNotice invited={invited} />}
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title="Nobody is invited. What you typed is kept." />
      {!isClosed && (
        <>
          <TextField {...field('name')} label="Name" maxLength={120} />
          <TextField
            {...field('email')}
            label="E-mail address"
            type="email"
            maxLength={254}
            hint="They sign in with it. Nothing is sent to it: you hand over the link."
          />
          {offered.length > 0 && <RoleFields offered={offered} ticked={typedRoles(values)} error={faults.roles} />}
          <SubmitButton pendingLabel="Inviting…">Invite</SubmitButton>
        </>
      )}
    </form>
  )
}
