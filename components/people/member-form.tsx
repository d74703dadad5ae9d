'use client'

import { useActionState } from 'react'
import { ChangedMeanwhile } from '@/components/office/changed-meanwhile'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import type { MemberRole } from '@/lib/domain/access/actor'
import { describeRoles } from '@/lib/domain/access/describe-roles'
import type { MemberLine } from '@/lib/domain/organization/organization'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'
import { typedRoles } from '@/lib/forms/people/typed-roles'
import { RoleFields } from './role-fields'

type MemberFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  offered: readonly MemberRole[]
  /** As it is saved now. */
  member: Pick<MemberLine, 'roles' | 'rowVersion'>
  /** Who saved it last and when, in words. */
  lastSave: string
}

export function MemberForm({ action, offered, member, lastSave }: MemberFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const typed = typedRoles(values)
  const isStale = attempt > 0 && values.rowVersion !== String(member.rowVersion)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      {isStale && (
        <ChangedMeanwhile
          what="What this person may do"
          saved={lastSave}
          fields={[{ label: 'Roles', saved: describeRoles(member.roles), typed: describeRoles(typed) }]}
        />
      )}
      <input type="hidden" name="rowVersion" value={member.rowVersion} />
      <RoleFields key={attempt} offered={offered} ticked={attempt > 0 ? typed : member.roles} error={faults.roles} />
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </form>
  )
}
