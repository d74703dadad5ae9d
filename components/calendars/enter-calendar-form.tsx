'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextArea } from '@/components/ui/forms/text-area'
import { LONGEST_DAYS_OFF, USUAL_WEEKDAYS } from '@/lib/forms/calendars/ordinary-days'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'
import { OrdinaryFields } from './ordinary-fields'

type EnterCalendarFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  schoolYear: number
  /** As typed before, where somebody comes back from looking at the days. */
  typed: FormValues | null
}

/** Makes days in session out of a first and a last day, weekdays, and days off. */
export function EnterCalendarForm({ action, schoolYear, typed }: EnterCalendarFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const shown = attempt > 0 ? values : (typed ?? USUAL_WEEKDAYS)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary
        faults={faultList(faults)}
        attempt={attempt}
        title="These days could not be read. What you typed is kept."
      />
      <OrdinaryFields key={attempt} schoolYear={schoolYear} values={shown} faults={faults} required />
      <TextArea
        name="daysOff"
        label="Days off"
        hint="One a line, or from a first to a last day, with a name if you like: 2023-11-20 to 2023-11-24 Thanksgiving."
        defaultValue={shown.daysOff}
        error={faults.daysOff}
        maxLength={LONGEST_DAYS_OFF}
        rows={8}
      />
      <SubmitButton pendingLabel="Reading…">Look at the days</SubmitButton>
    </form>
  )
}
