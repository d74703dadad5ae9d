import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import type { Faults } from '@/lib/domain/result'
import type { FormValues } from '@/lib/forms/form/form-state'
import { FISCAL_YEAR_STARTS } from '@/lib/forms/identity/fiscal-year-starts'
import { STATES } from '@/lib/forms/identity/states'
import { TIME_ZONE_NAMES } from '@/lib/forms/identity/time-zones'

export type OrganizationFactFieldsProps = { values: FormValues; faults: Faults; attempt: number }

/** What every page needs to know of an organization, besides its kind. */
export function OrganizationFactFields({ values, faults, attempt }: OrganizationFactFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: faults[name], required: true })
  const choice = (name: string, names: Readonly<Record<string, string>>) => ({
    ...field(name),
    options: Object.entries(names).map(([value, label]) => ({ value, label })),
    emptyLabel: 'Choose',
    attempt,
  })
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
      <SelectField {...choice('state', STATES)} label="State" width="medium" />
      <SelectField {...choice('timeZone', TIME_ZONE_NAMES)} label="Time zone" />
      <SelectField {...choice('fiscalYearStarts', FISCAL_YEAR_STARTS)} label="Fiscal year starts on" width="medium" />
    </>
  )
}
