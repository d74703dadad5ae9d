'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import { Notice } from '@/components/ui/shell/notice'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { tickedDays } from '@/lib/forms/calendars/day-fields'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'
import { MonthsGrid } from './months-grid'

type CalendarDaysFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  schoolYear: number
  /** Ticked at first: as entered, as read from a file, or as kept now. */
  days: readonly CalendarDate[]
  secondSemesterStartsOn: string
  source: string
  /** How often the calendar has been kept; 0: never. */
  rowVersion: number
}

/** The days of a school year, each to be ticked or not, and kept together. */
export function CalendarDaysForm({ action, schoolYear, rowVersion, ...saved }: CalendarDaysFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const shown =
    attempt === 0
      ? saved
      : { days: tickedDays(values), secondSemesterStartsOn: values.secondSemesterStartsOn, source: values.source }
  const isStale = attempt > 0 && values.rowVersion !== String(rowVersion)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      {isStale && (
        <Notice
          kind="warning"
          title="Somebody kept another calendar of this school year meanwhile. Keeping yours replaces it as a whole."
        />
      )}
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <FieldGroup legend="Days in session" id={fieldId('days')} error={faults.days}>
        <MonthsGrid key={attempt} schoolYear={schoolYear} days={shown.days} editable />
      </FieldGroup>
      <TextField
        name="secondSemesterStartsOn"
        label="Second semester begins on"
        hint={`Like ${schoolYear + 1}-01-08. Left empty, coverage is shown by week and by school year only.`}
        defaultValue={shown.secondSemesterStartsOn}
        error={faults.secondSemesterStartsOn}
        maxLength={40}
        width="medium"
      />
      <TextField
        name="source"
        label="Where these days come from"
        hint="For instance: adopted by the board on May 11, 2023."
        defaultValue={shown.source}
        error={faults.source}
      />
      <SubmitButton pendingLabel="Keeping…">Keep this calendar</SubmitButton>
    </form>
  )
}
