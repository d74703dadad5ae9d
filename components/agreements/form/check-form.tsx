'use client'

import { type ReactNode, useActionState } from 'react'
import { ButtonRow } from '@/components/ui/forms/button-row'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import { Section } from '@/components/ui/shell/section'
import type { AgreementDays } from '@/lib/domain/agreement/agreement-days'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'
import { SignedOutNotice } from './keeping/signed-out-notice'
import { SecondAgreement } from './second-agreement'

type CheckFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** What was sent after the session had ended. */
  held: FormValues | null
  heading: string
  /** What will happen, in sentences. */
  sentences: readonly string[]
  buttonLabel: string
  pendingLabel: string
  /** Asks why, where something that is recorded already changes. */
  asksReason: boolean
  /** Recorded agreements between the same parties for some of the same days. */
  others?: readonly AgreementDays[]
  /** What heads a refusal: what was not done. */
  refusedTitle?: string
  /** What is kept by it, as it is read before. */
  children: ReactNode
}

/** What is to be kept, and under it the binding act with what it does. A refusal heads it all: there a reader begins. */
export function CheckForm({
  action,
  held,
  heading,
  sentences,
  buttonLabel,
  pendingLabel,
  asksReason,
  others = [],
  refusedTitle = 'It was not kept. Everything typed is.',
  children,
}: CheckFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(
    action,
    held === null ? FRESH : { ...FRESH, values: held },
  )
  return (
    <>
      {held !== null && attempt === 0 && <SignedOutNotice />}
      <ErrorSummary faults={faultList(faults)} attempt={attempt} title={refusedTitle} />
      {children}
      <Section id="keep" heading={heading}>
        <form action={formAction} noValidate>
          <div className="mb-6 max-w-prose space-y-2">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {asksReason && (
            <TextField
              name="reason"
              label="Why it is changed"
              hint="The history shows it to both sides."
              defaultValue={values.reason ?? ''}
              error={faults.reason}
              maxLength={500}
              width="full"
            />
          )}
          <SecondAgreement others={others} checked={values.second === 'yes'} error={faults.second} />
          <ButtonRow>
            <SubmitButton pendingLabel={pendingLabel}>{buttonLabel}</SubmitButton>
          </ButtonRow>
        </form>
      </Section>
    </>
  )
}
