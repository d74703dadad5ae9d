import { controlClass } from '@/components/ui/forms/control-class'
import { fieldId } from '@/components/ui/forms/field-attributes'
import type { Choice } from '@/components/ui/forms/select-field'

type FilterSelectProps = {
  name: string
  label: string
  options: Choice[]
  defaultValue?: string | undefined
  anyLabel?: string
}

/** One filter of a search bar, or the year that a dashboard shows. */
export function FilterSelect({ name, label, options, defaultValue = '', anyLabel }: FilterSelectProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={fieldId(name)} className="block text-sm font-semibold">
        {label}
      </label>
      <select
        key={defaultValue}
        id={fieldId(name)}
        name={name}
        defaultValue={defaultValue}
        className={`${controlClass} max-w-56`}
      >
        {anyLabel !== undefined && <option value="">{anyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
