import { Checkbox } from '@/components/ui/forms/checkbox'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import { TextField } from '@/components/ui/forms/text-field'
import { WEEKDAYS } from '@/lib/domain/calendar/weekday'
import type { Faults } from '@/lib/domain/result'
import { weekdayFieldName } from '@/lib/forms/calendars/ordinary-days'
import type { FormValues } from '@/lib/forms/form/form-state'

type OrdinaryFieldsProps = { schoolYear: number; values: FormValues; faults: Faults; required: boolean }

/** First and last day, and the weekdays between them on which schools are in session. */
export function OrdinaryFields({ schoolYear, values, faults, required }: OrdinaryFieldsProps) {
  const day = (name: string, label: string, hint: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      defaultValue={values[name]}
      error={faults[name]}
      required={required}
      maxLength={40}
      width="medium"
    />
  )
  return (
    <>
      {day('firstDay', 'First day in session', `Like ${schoolYear}-08-14 or 8/14/${schoolYear}.`)}
      {day('lastDay', 'Last day in session', `Like ${schoolYear + 1}-06-07 or 6/7/${schoolYear + 1}.`)}
      <FieldGroup legend="Weekdays in session" size="small" id={fieldId('weekdays')} error={faults.weekdays}>
        <div className="flex flex-wrap gap-x-6">
          {WEEKDAYS.map((label, weekday) => (
            <Checkbox
              key={label}
              name={weekdayFieldName(weekday)}
              label={label}
              defaultChecked={values[weekdayFieldName(weekday)] === 'yes'}
            />
          ))}
        </div>
      </FieldGroup>
    </>
  )
}
