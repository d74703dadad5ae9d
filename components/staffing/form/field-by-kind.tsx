import { Checkbox } from '@/components/ui/forms/checkbox'
import { DateField } from '@/components/ui/forms/date-field'
import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import type { Faults } from '@/lib/domain/result'
import type { FormValues } from '@/lib/forms/form/form-state'
import type { DescribedField, FieldLine } from './described-field'

type FieldByKindProps = { line: FieldLine; values: FormValues; faults: Faults; attempt: number }

/** One field, or several side by side. */
export function FieldByKind({ line, ...rest }: FieldByKindProps) {
  if (line.kind !== 'line') return <OneField field={line} {...rest} />
  return (
    <FieldRow>
      {line.fields.map((field) => (
        <OneField key={field.name} field={field} {...rest} />
      ))}
    </FieldRow>
  )
}

type OneFieldProps = Omit<FieldByKindProps, 'line'> & { field: DescribedField }

function OneField({ field, values, faults, attempt }: OneFieldProps) {
  const { name, label, required = false } = field
  const hint = field.hint === undefined ? {} : { hint: field.hint }
  const shown = { name, label, ...hint, required, error: faults[name], defaultValue: values[name] ?? '' }
  switch (field.kind) {
    case 'text':
      return (
        <TextField
          {...shown}
          width={field.width ?? 'medium'}
          maxLength={field.maxLength ?? 200}
          {...(field.inputMode === undefined ? {} : { inputMode: field.inputMode })}
        />
      )
    case 'day':
      return <DateField {...shown} />
    case 'percent':
      return <PercentField {...shown} />
    case 'choice':
      return (
        <SelectField
          {...shown}
          options={field.options}
          emptyLabel={field.emptyLabel ?? 'Choose'}
          attempt={attempt}
          width="long"
        />
      )
    case 'yes':
      return (
        <Checkbox
          key={attempt}
          name={name}
          label={label}
          {...hint}
          error={faults[name]}
          defaultChecked={values[name] === 'yes'}
        />
      )
  }
}
