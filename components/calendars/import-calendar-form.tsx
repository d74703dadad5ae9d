import { Button } from '@/components/ui/forms/button'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { FieldGroup } from '@/components/ui/forms/field-group'
import { FileField } from '@/components/ui/forms/file-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { TextField } from '@/components/ui/forms/text-field'
import type { Faults } from '@/lib/domain/result'
import { USUAL_WEEKDAYS } from '@/lib/forms/calendars/ordinary-days'
import { faultList } from '@/lib/forms/form/fault-list'
import type { FormValues } from '@/lib/forms/form/form-state'
import { OrdinaryFields } from './ordinary-fields'

type ImportCalendarFormProps = {
  /** The address that takes the file. */
  action: string
  schoolYear: number
  /** As typed with the last file; null: nothing was sent yet. */
  typed: FormValues | null
  faults: Faults
  /** What is wrong with the last file, each sentence with its place; none where it was never read. */
  fileFaults: readonly string[]
  fileName: string | null
}

/** Takes a CSV or iCalendar file of days in session, or of days off. */
export function ImportCalendarForm(props: ImportCalendarFormProps) {
  const { action, schoolYear, typed, faults, fileFaults, fileName } = props
  const values = typed ?? USUAL_WEEKDAYS
  const all = [...faultList(faults), ...fileFaults.map((message) => ({ name: 'file', message }))]
  const title = `${fileName || 'The file'} could not be used. Nothing of it is kept; what you typed is.`
  return (
    <form action={action} method="post" encType="multipart/form-data" noValidate>
      <ErrorSummary faults={all} attempt={1} title={title} />
      <FileField
        name="file"
        label="File"
        required
        hint="A CSV file with a day in each row (and a last day and a name, if it has them), or an iCalendar file (.ics). At most 1 MB."
        accept=".csv,.txt,.ics,text/csv,text/calendar"
        error={fileFaults.length > 0 ? 'Mend the file or choose another: see the list above.' : faults.file}
      />
      <RadioGroup
        name="lists"
        label="What the file lists"
        required
        defaultValue={values.lists}
        error={faults.lists}
        options={[
          {
            value: 'off',
            label: 'Days off',
            hint: 'Holidays and breaks, between the first and the last day given below.',
          },
          { value: 'session', label: 'Days in session', hint: 'Every day on which schools are open.' },
        ]}
      />
      <TextField
        name="words"
        label="Only entries whose name holds"
        hint="For files that hold more than this: No school, Holiday, Break. Left empty, every entry counts."
        defaultValue={values.words}
        error={faults.words}
        maxLength={300}
      />
      <FieldGroup legend="For a file of days off">
        <OrdinaryFields schoolYear={schoolYear} values={values} faults={faults} required={false} />
      </FieldGroup>
      <Button>Read the file</Button>
    </form>
  )
}
