import { Checkbox } from '@/components/ui/forms/checkbox'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import type { Choice } from '@/components/ui/forms/select-field'
import { readChosen } from '@/lib/forms/agreement/values/chosen-list'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

type BoxListProps = RuleFieldsProps & { field: string; label: string; hint?: string; options: readonly Choice[] }

/** Any of a list by boxes; of nothing to choose among, nothing is shown, but what was chosen before stays. */
export function BoxList({ field, label, hint, options, ...props }: BoxListProps) {
  const { name, defaultValue, error } = ruleField(props, field)
  const chosen = readChosen(defaultValue)
  const gone = chosen.filter((value) => options.every((option) => option.value !== value))
  const shown = [...options, ...gone.map((value) => ({ value, label: `${value} (not there any more)` }))]
  if (shown.length === 0) return null
  return (
    <FieldGroup legend={label} size="small" id={fieldId(name)} hint={hint} error={error}>
      <div className="mt-1">
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            name={name}
            value={option.value}
            label={option.label}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
