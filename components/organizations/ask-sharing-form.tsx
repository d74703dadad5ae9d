'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'

type AskSharingFormProps = { action: (before: FormState, data: FormData) => Promise<FormState> }

export function AskSharingForm({ action }: AskSharingFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title="Nobody is asked. What you typed is kept." />
      <TextField
        name="code"
        label="Sharing code of the other organization"
        hint="Its people see it on their Sharing page. Organizations cannot be searched for."
        maxLength={60}
        defaultValue={values.code ?? ''}
        error={faults.code}
        required
      />
      <SubmitButton pendingLabel="Asking…">Ask to share</SubmitButton>
    </form>
  )
}
