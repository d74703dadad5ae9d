'use client'

import { useActionState } from 'react'
import { OrganizationFields } from '@/components/identity/organization-fields'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'
import { SignedOutNotice } from './keeping/signed-out-notice'

type EnterOrganizationFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** What is likely: the same time zone and fiscal year as one's own; or what was typed and not saved. */
  usual: FormValues
  isHeld: boolean
}

/** Enters an organization that is not listed. */
export function EnterOrganizationForm({ action, usual, isHeld }: EnterOrganizationFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, { ...FRESH, values: usual })
  return (
    <form action={formAction} noValidate>
      {isHeld && <SignedOutNotice />}
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      <OrganizationFields values={values} faults={faults} attempt={attempt} />
      <SubmitButton pendingLabel="Entering…">Enter this organization</SubmitButton>
    </form>
  )
}
