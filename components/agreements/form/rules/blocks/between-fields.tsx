import { FieldRow } from '@/components/ui/forms/field-row'
import { SelectField } from '@/components/ui/forms/select-field'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { toChoices } from './to-choices'

/** Who pays whom. */
export function BetweenFields(props: RuleFieldsProps) {
  const common = {
    options: toChoices(props.names.parties),
    emptyLabel: 'Choose',
    attempt: props.attempt,
    required: true,
  }
  return (
    <FieldRow>
      <SelectField {...ruleField(props, 'from')} {...common} label="Who pays" />
      <SelectField {...ruleField(props, 'to')} {...common} label="Who is paid" />
    </FieldRow>
  )
}
