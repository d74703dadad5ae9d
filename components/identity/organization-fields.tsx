import { RadioGroup } from '@/components/ui/forms/radio-group'
import { OrganizationFactFields, type OrganizationFactFieldsProps } from './organization-fact-fields'

const KINDS = [
  { value: 'district', label: 'School district' },
  { value: 'city', label: 'City or town' },
  { value: 'county', label: 'County' },
]

/** What every page needs to know of an organization that is not known yet. */
export function OrganizationFields({ values, faults, attempt }: OrganizationFactFieldsProps) {
  return (
    <>
      <RadioGroup
        name="kind"
        label="Kind"
        options={KINDS}
        defaultValue={values.kind ?? ''}
        error={faults.kind}
        required
      />
      <OrganizationFactFields values={values} faults={faults} attempt={attempt} />
    </>
  )
}
