import { choiceBoxClass } from '@/components/ui/forms/choice-box-class'
import { fieldId } from '@/components/ui/forms/field-attributes'
import type { Choice } from '@/components/ui/forms/select-field'

type RadioOptionProps = { name: string; option: Choice; checked: boolean }

/** One choice of a radio group, with the hint that tells it from the others. */
export function RadioOption({ name, option, checked }: RadioOptionProps) {
  const id = fieldId(`${name}-${option.value}`)
  return (
    <div className="flex gap-3 py-1.5">
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
        className={choiceBoxClass}
      />
      <div className="min-w-0">
        <label htmlFor={id}>{option.label}</label>
        {option.hint !== undefined && (
          <p id={`${id}-hint`} className="text-sm text-ink-soft">
            {option.hint}
          </p>
        )}
      </div>
    </div>
  )
}
