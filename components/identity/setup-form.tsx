'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import { Section } from '@/components/ui/shell/section'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'
import { NewPasswordField } from './new-password-field'
import { OrganizationFields } from './organization-fields'

type SetupFormProps = { action: (before: FormState, data: FormData) => Promise<FormState> }

export function SetupForm({ action }: SetupFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: faults[name], required: true })
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      <Section id="organization" heading="Your organization">
        <OrganizationFields values={values} faults={faults} attempt={attempt} />
      </Section>
      <Section id="you" heading="You">
        <TextField {...field('name')} label="Your name" autoComplete="name" maxLength={120} />
        <TextField {...field('email')} label="E-mail address" type="email" autoComplete="username" maxLength={254} />
        <NewPasswordField error={faults.password} />
      </Section>
      <SubmitButton pendingLabel="Setting up…">Set up</SubmitButton>
    </form>
  )
}
