'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'
import { type EnrolledCampus, EnrollmentTable } from './enrollment-table'

type EnrollmentFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  schoolYear: number
  campuses: EnrolledCampus[]
}

/** Students of every campus in one school year. */
export function EnrollmentForm({ action, schoolYear, campuses }: EnrollmentFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const rows = campuses.map((campus) => {
    const saved = campus.students === null ? '' : String(campus.students)
    return {
      ...campus,
      typed: values[`students.${campus.id}`] ?? saved,
      // What the page showed first stays the measure: a second attempt must not take another person's number back.
      shown: values[`shown.${campus.id}`] ?? saved,
      error: faults[`students.${campus.id}`],
    }
  })
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      <input type="hidden" name="schoolYear" value={schoolYear} />
      <div className="max-w-2xl">
        <EnrollmentTable schoolYear={schoolYear} rows={rows} />
      </div>
      <SubmitButton pendingLabel="Recording…">Record enrollment</SubmitButton>
    </form>
  )
}
