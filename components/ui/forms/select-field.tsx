import { type ControlWidth, controlClass, controlWidth } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'

export type Choice = { value: string; label: string; hint?: string | undefined }

type SelectFieldProps = FieldProps & {
  options: Choice[]
  defaultValue?: string | undefined
  /** The first, empty option; absent where one of the options is always chosen. */
  emptyLabel?: string | undefined
  /** Counts the form's attempts. React resets a form after its action, and only a new select keeps the choice. */
  attempt: number
  width?: ControlWidth
}

/** One of a list. For up to five options prefer a radio group. */
export function SelectField(props: SelectFieldProps) {
  const { options, defaultValue = '', emptyLabel, attempt, width = 'long' } = props
  return (
    <FieldFrame {...props}>
      <select
        key={attempt}
        {...fieldAttributes(props)}
        defaultValue={defaultValue}
        className={`${controlClass} ${controlWidth[width]}`}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
