import { SelectField } from '@/components/ui/forms/select-field'
import { LineBoxes } from '../blocks/line-boxes'
import { toChoices } from '../blocks/to-choices'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** Another party pays it out. */
export function PaidOutByFields(props: RuleFieldsProps) {
  const parties = toChoices(props.names.parties)
  return (
    <>
      <LineBoxes {...props} />
      <SelectField
        {...ruleField(props, 'by')}
        label="Who pays it out"
        hint="Everybody else who bears a part of it owes this party."
        options={parties}
        emptyLabel="Choose"
        attempt={props.attempt}
        required
      />
      <SelectField
        {...ruleField(props, 'through')}
        label="Billed through"
        options={parties}
        emptyLabel="Nobody: it bills directly"
        attempt={props.attempt}
      />
    </>
  )
}
