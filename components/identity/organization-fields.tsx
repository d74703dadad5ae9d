import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import type { Faults } from '@/lib/domain/result'
import type { FormValues } from '@/lib/forms/form/form-state'
import { STATES } from '@/lib/forms/identity/states'
import { TIME_ZONE_NAMES } from '@/lib/forms/identity/time-zones'

const KINDS = [
  { value: 'district', label: 'School district' },
  { value: 'city', label: 'City or town' },
  { value: 'county', label: 'County' },
]
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const STARTS = MONTHS.map((month, at) => ({ value: `${String(at + 1).padStart(2, '0')}-01`, label: `${month} 1` }))
const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

type OrganizationFieldsProps = { values: FormValues; faults: Faults; attempt: number }

/** What every page needs to know of an organization. */
export function OrganizationFields({ values, faults, attempt }: OrganizationFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: faults[name], required: true })
  return (
    <>
      <RadioGroup {...field('kind')} label="Kind" options={KINDS} />
      <TextField
        {...field('organizationName')}
        label="Legal name"
        hint="As agreements name it: Dinuba Unified School District."
      />
      <TextField
        {...field('shortName')}
        label="Short name"
        hint="As a sentence calls it: Dinuba Unified."
        maxLength={60}
      />
      <SelectField
        {...field('state')}
        label="State"
        options={options(STATES)}
        emptyLabel="Choose"
        attempt={attempt}
        width="medium"
      />
      <SelectField
        {...field('timeZone')}
        label="Time zone"
        options={options(TIME_ZONE_NAMES)}
        emptyLabel="Choose"
        attempt={attempt}
      />
      <SelectField
        {...field('fiscalYearStarts')}
        label="Fiscal year starts on"
        options={STARTS}
        emptyLabel="Choose"
        attempt={attempt}
        width="medium"
      />
    </>
  )
}
