import { Checkbox } from '@/components/ui/forms/checkbox'
import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import type { ROUND_TO } from '@/lib/forms/agreement/rules/fields/share-rounding'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { ROUNDING_MODE_CHOICES } from './rounding-modes'

const TO: (Choice & { value: (typeof ROUND_TO)[number] })[] = [
  { value: '', label: 'As everything else' },
  { value: '1', label: 'The cent' },
  { value: '100', label: 'The dollar' },
  { value: '1000', label: 'Ten dollars' },
  { value: '10000', label: 'A hundred dollars' },
]

/** How each party’s part is rounded. */
export function ShareRoundingFields({ field, ...props }: RuleFieldsProps & { field: string }) {
  const { attempt, row } = props
  return (
    <>
      <FieldRow>
        <SelectField
          {...ruleField(props, `${field}.to`)}
          label="Each part is rounded to"
          options={TO}
          attempt={attempt}
          width="medium"
        />
        <SelectField
          {...ruleField(props, `${field}.mode`)}
          label="Rounded"
          options={ROUNDING_MODE_CHOICES}
          attempt={attempt}
          width="medium"
        />
      </FieldRow>
      <Checkbox
        {...ruleField(props, `${field}.alone`)}
        label="Each part by itself, even if together they miss the whole"
        defaultChecked={row[`${field}.alone`] === 'yes'}
      />
    </>
  )
}
