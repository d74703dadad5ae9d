'use client'

import { useActionState } from 'react'
import { ChangedMeanwhile } from '@/components/office/changed-meanwhile'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextField } from '@/components/ui/forms/text-field'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, FRESH } from '@/lib/forms/form/form-state'

type BenchmarkFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** As it is saved now; empty where none is set. */
  saved: { studentsPerOfficer: string; source: string }
  /** 0: none is set. */
  rowVersion: number
}

export function BenchmarkForm({ action, saved, rowVersion }: BenchmarkFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const shown = attempt > 0 ? values : saved
  const isStale = attempt > 0 && values.rowVersion !== String(rowVersion)
  return (
    <form action={formAction} noValidate>
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      {isStale && (
        <ChangedMeanwhile
          what="The benchmark"
          fields={[
            {
              label: 'Students per officer',
              saved: saved.studentsPerOfficer,
              typed: values.studentsPerOfficer ?? '',
            },
            { label: 'Source', saved: saved.source, typed: values.source ?? '' },
          ]}
        />
      )}
      <input type="hidden" name="rowVersion" value={rowVersion} />
      <TextField
        name="studentsPerOfficer"
        label="Students for each full-time officer"
        defaultValue={shown.studentsPerOfficer}
        error={faults.studentsPerOfficer}
        inputMode="numeric"
        maxLength={20}
        width="short"
        required
      />
      <TextField
        name="source"
        label="Where it comes from"
        hint="A board policy, a statute, a report: with its name and date."
        defaultValue={shown.source}
        error={faults.source}
        maxLength={300}
        required
      />
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </form>
  )
}
