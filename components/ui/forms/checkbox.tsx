import { choiceBoxClass } from '@/components/ui/forms/choice-box-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldError } from '@/components/ui/forms/field-error'
import { FieldHint } from '@/components/ui/forms/field-hint'
import type { FieldProps } from '@/components/ui/forms/field-props'

type CheckboxProps = Omit<FieldProps, 'required'> & { value?: string; defaultChecked?: boolean | undefined }

/** Yes or no to one sentence. Boxes that share a name are told apart by `value`. */
export function Checkbox({ value = 'yes', defaultChecked = false, ...field }: CheckboxProps) {
  const { name, label, hint, error } = field
  const { name: _, ...attributes } = fieldAttributes({ ...field, name: value === 'yes' ? name : `${name}-${value}` })
  return (
    <div className={`mb-2 ${error ? 'border-s-4 border-refusal ps-3' : ''}`}>
      {error && <FieldError id={attributes.id}>{error}</FieldError>}
      <div className="flex gap-3 py-1.5">
        <input
          {...attributes}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          className={choiceBoxClass}
        />
        <div className="min-w-0">
          <label htmlFor={attributes.id}>{label}</label>
          {hint && <FieldHint id={attributes.id}>{hint}</FieldHint>}
        </div>
      </div>
    </div>
  )
}
