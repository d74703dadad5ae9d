import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import type { Faults } from '@/lib/domain/result'
import type { FormValues } from '@/lib/forms/form/form-state'
import { FISCAL_YEAR_STARTS } from '@/lib/forms/identity/fiscal-year-starts'
import { STATES } from '@/lib/forms/identity/states'
import { TIME_ZONE_NAMES } from '@/lib/forms/identity/time-zones'

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

export type OrganizationFactFieldsProps = { values: FormValues; faults: Faults; attempt: number }

/** What every page needs to know of an organization, besides its kind. */
export function OrganizationFactFields({ values, faults, attempt }: OrganizationFactFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: faults[name], required: true })
  return (
    <>
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
        options={options(FISCAL_YEAR_STARTS)}
        emptyLabel="Choose"
        attempt={attempt}
        width="medium"
      />
    </>
  )
}
