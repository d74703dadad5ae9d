import { SelectField } from '@/components/ui/forms/select-field'
import { toChoices } from '../blocks/to-choices'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** The one position that a rule is about. */
export function PositionChoice(props: RuleFieldsProps) {
  return (
    <SelectField
      {...ruleField(props, 'position')}
      label="Position"
      options={toChoices(props.names.positions)}
      emptyLabel="Choose"
      attempt={props.attempt}
      required
    />
  )
}
