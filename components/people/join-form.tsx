'use client'

import { useActionState } from 'react'
import { NewPasswordField } from '@/components/identity/new-password-field'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'

type JoinFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** Kept with the password by a password manager. */
  email: string
}

export function JoinForm({ action, email }: JoinFormProps) {
  const [{ attempt, faults }, formAction] = useActionState(action, FRESH)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title="You have not joined yet" />
      <input type="email" autoComplete="username" defaultValue={email} hidden />
      <NewPasswordField error={faults.password} />
      <SubmitButton pendingLabel="Joining…">Join</SubmitButton>
    </form>
  )
}
