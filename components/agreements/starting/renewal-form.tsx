'use client'

import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/forms/checkbox'
import { DateField } from '@/components/ui/forms/date-field'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { faultList } from '@/lib/forms/form/fault-list'
import { type FormState, type FormValues, FRESH } from '@/lib/forms/form/form-state'

type RenewalFormProps = {
  action: (before: FormState, data: FormData) => Promise<FormState>
  /** The days that usually follow. */
  proposed: { startsOn: string; endsOn: string }
}

/** The days of a renewed agreement, and how its amounts go on. */
export function RenewalForm({ action, proposed }: RenewalFormProps) {
  const [{ attempt, values, faults }, formAction] = useActionState(action, FRESH)
  const shown: FormValues = attempt > 0 ? values : { ...proposed, to: 'cent' }
  return (
    <form action={formAction} noValidate className="max-w-[46rem]">
      <ErrorSummary faults={faultList(faults)} attempt={attempt} />
      <FieldRow>
        <DateField
          key={`startsOn ${attempt}`}
          name="startsOn"
          label="First day"
          defaultValue={shown.startsOn}
          error={faults.startsOn}
          required
        />
        <DateField
          key={`endsOn ${attempt}`}
          name="endsOn"
          label="Last day"
          defaultValue={shown.endsOn}
          error={faults.endsOn}
          required
        />
      </FieldRow>
      <PercentField
        name="rate"
        label="Amounts grow by"
        hint="Left empty, they stay as they are."
        defaultValue={shown.rate}
        error={faults.rate}
      />
      <RadioGroup
        name="to"
        label="Raised amounts are rounded"
        hint="Half a unit goes up. Rates by the hour or day are always rounded to the cent."
        defaultValue={shown.to}
        error={faults.to}
        required
        options={[
          { value: 'cent', label: 'To the cent' },
          { value: 'dollar', label: 'To whole dollars' },
        ]}
      />
      <Checkbox
        name="sums"
        label="Raise fixed sums and limits of the parties as well"
        hint="A sum that one party pays whatever the cost is, or a “not to exceed”. Grants stay as they are."
        defaultChecked={shown.sums === 'yes'}
      />
      <div className="mt-6">
        <SubmitButton pendingLabel="Beginning…">Begin the renewal</SubmitButton>
      </div>
    </form>
  )
}
