'use client'

import type { Route } from 'next'
import { useActionState } from 'react'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'

type EndMemberFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  member: { id: string; name: string; rowVersion: number }
}

export function EndMemberForm({ action, member }: EndMemberFormProps) {
  const [{ attempt, faults }, formAction] = useActionState(action, FRESH)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title="The membership is not ended." />
      <input type="hidden" name="rowVersion" value={member.rowVersion} />
      <ButtonRow>
        <SubmitButton pendingLabel="Ending…" look="danger">
          End the membership of {member.name}
        </SubmitButton>
        <PageLink href={`/people/${member.id}` as Route}>Keep it</PageLink>
      </ButtonRow>
    </form>
  )
}
