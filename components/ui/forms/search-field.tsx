import { controlClass } from '@/components/ui/forms/control-class'
import { fieldId } from '@/components/ui/forms/field-attributes'

type SearchFieldProps = { name?: string | undefined; label: string; defaultValue?: string | undefined }

/** Free words to search for, within a FilterBar. */
export function SearchField({ name = 'q', label, defaultValue = '' }: SearchFieldProps) {
  return (
    <div className="min-w-0 flex-1 basis-64">
      <label htmlFor={fieldId(name)} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        type="search"
        key={defaultValue}
        id={fieldId(name)}
        name={name}
        defaultValue={defaultValue}
        maxLength={200}
        autoComplete="off"
        className={controlClass}
      />
    </div>
  )
}
