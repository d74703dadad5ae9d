'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'

type SignInFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** The page that was asked for. */
  next: string
}

export function SignInForm({ action, next }: SignInFormProps) {
  const [state, formAction] = useActionState(action, FRESH)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(state.faults)} attempt={state.attempt} title="You are not signed in" />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="E-mail address"
        required
        type="email"
        autoComplete="username"
        defaultValue={state.values.email ?? ''}
        error={state.faults.email}
      />
      <TextField
        name="password"
        label="Password"
        required
        type="password"
        autoComplete="current-password"
        error={state.faults.password}
      />
      <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
    </form>
  )
}
