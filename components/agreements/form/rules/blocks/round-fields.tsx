import { FieldRow } from '@/components/ui/forms/field-row'
import { SelectField } from '@/components/ui/forms/select-field'
import { ROUND_UNITS } from '@/lib/forms/agreement/rules/fields/typed-round'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { ROUNDING_MODE_CHOICES } from './rounding-modes'

type RoundFieldsProps = RuleFieldsProps & { field: string; label: string; emptyLabel: string }

/** To what unit something is rounded, and which way. */
export function RoundFields({ field, label, emptyLabel, ...props }: RoundFieldsProps) {
  const [to, mode] = [ruleField(props, `${field}.to`), ruleField(props, `${field}.mode`)]
  const units: readonly string[] = ROUND_UNITS
  const all = to.defaultValue === '' || units.includes(to.defaultValue) ? units : [...units, to.defaultValue]
  return (
    <FieldRow>
      <SelectField
        {...to}
        label={label}
        options={all.map((unit) => ({ value: unit, label: labelUnit(unit) }))}
        emptyLabel={emptyLabel}
        attempt={props.attempt}
        width="medium"
      />
      <SelectField {...mode} label="Which way" options={ROUNDING_MODE_CHOICES} attempt={props.attempt} width="medium" />
    </FieldRow>
  )
}

function labelUnit(unit: string): string {
  if (unit === '0.01') return 'Cents'
  return unit === '1' ? 'Whole dollars' : `$${Number(unit).toLocaleString('en-US')}`
}
