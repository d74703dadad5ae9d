'use client'

import { useActionState } from 'react'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { PageLink } from '@/components/ui/links/page-link'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'

type AcceptSharingFormProps = { action: (before: FormState, data: FormData) => Promise<FormState>; other: string }

export function AcceptSharingForm({ action, other }: AcceptSharingFormProps) {
  const [{ attempt, faults }, formAction] = useActionState(action, FRESH)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title="Nothing is shared yet." />
      <ButtonRow>
        <SubmitButton pendingLabel="Accepting…">Share with {other}</SubmitButton>
        <PageLink href="/sharing">Not now</PageLink>
      </ButtonRow>
    </form>
  )
}
