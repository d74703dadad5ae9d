import { SelectField } from '@/components/ui/forms/select-field'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { BoxList } from './box-list'
import { toChoices } from './to-choices'

/** The cost lines that a rule is about: all, until some are ticked. */
export function LineBoxes(props: RuleFieldsProps) {
  return (
    <BoxList
      {...props}
      field="lines"
      label="Cost lines"
      hint="Nothing ticked means all of them."
      options={toChoices(props.names.costLines)}
    />
  )
}

/** The one cost line that a rule is about. */
export function LineChoice(props: RuleFieldsProps) {
  return (
    <SelectField
      {...ruleField(props, 'line')}
      label="Cost line"
      options={toChoices(props.names.costLines)}
      emptyLabel="Choose"
      attempt={props.attempt}
      required
    />
  )
}
