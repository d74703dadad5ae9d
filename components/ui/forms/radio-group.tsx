import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import type { FieldProps } from '@/components/ui/forms/field-props'
import { RadioOption } from '@/components/ui/forms/radio-option'
import { RequiredWord } from '@/components/ui/forms/required-word'
import type { Choice } from '@/components/ui/forms/select-field'

type RadioGroupProps = FieldProps & { options: Choice[]; defaultValue?: string | undefined }

/** One of a few, all in sight. */
export function RadioGroup({
  name,
  label,
  hint,
  error,
  required = false,
  options,
  defaultValue = '',
}: RadioGroupProps) {
  const legend = (
    <>
      {label}
      <RequiredWord required={required} />
    </>
  )
  return (
    <FieldGroup legend={legend} size="small" id={fieldId(name)} hint={hint} error={error}>
      <div className="mt-1">
        {options.map((option) => (
          <RadioOption key={option.value} name={name} option={option} checked={option.value === defaultValue} />
        ))}
      </div>
    </FieldGroup>
  )
}
