'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'
import { CampusFields } from './campus-fields'

type NewCampusFormProps = { action: (before: FormState, data: FormData) => Promise<FormState> }

export function NewCampusForm({ action }: NewCampusFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      <CampusFields values={values} faults={faults} />
      <SubmitButton pendingLabel="Adding…">Add campus</SubmitButton>
    </form>
  )
}
