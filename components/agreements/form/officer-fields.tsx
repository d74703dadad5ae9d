import { Button } from '@/components/ui/forms/button'
import { DateField } from '@/components/ui/forms/date-field'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldRow } from '@/components/ui/forms/field-row'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { HiddenField } from './hidden-field'
import { OfficerCampusFields } from './officer-campus-fields'
import { fieldOf, type SectionProps } from './section-props'

type OfficerFieldsProps = SectionProps & { at: number }

/** One officer: position, days and campuses. */
export function OfficerFields({ at, ...props }: OfficerFieldsProps) {
  const { values, attempt } = props
  const name = (field: string) => `officers.${at}.${field}`
  const positions = readRows(values, 'positions')
  const campuses = readRows(values, name('campuses'))
  return (
    <RepeatedRow legend={`Officer ${at + 1}`} buttonName="intent" removeValue={`remove:officers.${at}`}>
      <HiddenField name={name('key')} value={values[name('key')]} />
      <FieldRow>
        <TextField {...fieldOf(props, name('name'))} label="Officer" width="medium" maxLength={100} required />
        {positions.length === 1 && values[name('positionKey')] === positions[0]?.key ? (
          <HiddenField name={name('positionKey')} value={positions[0]?.key} />
        ) : (
          <SelectField
            {...fieldOf(props, name('positionKey'))}
            label="Position"
            options={positions.map((row, place) => ({
              value: row.key ?? '',
              label: row.name || `Position ${place + 1}, not named yet`,
            }))}
            emptyLabel="Choose"
            attempt={attempt}
            width="medium"
            required
          />
        )}
      </FieldRow>
      <FieldRow>
        <DateField {...fieldOf(props, name('startsOn'))} label="First day" required />
        <DateField
          {...fieldOf(props, name('endsOn'))}
          label="Last day"
          hint="Leave empty if the officer stays until the agreement ends."
        />
      </FieldRow>
      {campuses.map((row, campusAt) => (
        <OfficerCampusFields key={row.key} {...props} officerAt={at} at={campusAt} />
      ))}
      <div className="mb-4">
        <Button
          id={fieldId(name('campuses'))}
          name="intent"
          value={`add:${name('campuses')}`}
          look="plain"
          about={`for officer ${at + 1}`}
        >
          Add a campus
        </Button>
      </div>
    </RepeatedRow>
  )
}
