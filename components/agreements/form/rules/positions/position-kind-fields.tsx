import { TextField } from '@/components/ui/forms/text-field'
import { BoxList } from '../blocks/box-list'
import { toChoices } from '../blocks/to-choices'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** The kind of a position. */
export function PositionKindFields(props: RuleFieldsProps) {
  return (
    <>
      <BoxList
        {...props}
        field="positions"
        label="Positions"
        hint="Nothing ticked means all of them."
        options={toChoices(props.names.positions)}
      />
      <TextField
        {...ruleField(props, 'what')}
        label="Kind"
        hint="Like sergeant or crossing guard."
        width="medium"
        maxLength={60}
        required
      />
    </>
  )
}
