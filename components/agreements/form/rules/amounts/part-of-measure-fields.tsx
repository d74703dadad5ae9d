import { SelectField } from '@/components/ui/forms/select-field'
import { LineChoice } from '../blocks/line-boxes'
import { toChoices } from '../blocks/to-choices'
import { YearlyFields } from '../blocks/yearly-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** A part of a sum with a name. */
export function PartOfMeasureFields(props: RuleFieldsProps) {
  return (
    <>
      <LineChoice {...props} />
      <YearlyFields {...props} field="part" label="Part" kind="percent" />
      <SelectField
        {...ruleField(props, 'ofMeasure')}
        label="Of which sum"
        hint="Add it first as a measure in dollars, which is a special rule, if it is not in the list."
        options={toChoices(props.names.measures)}
        emptyLabel="Choose"
        attempt={props.attempt}
        required
      />
    </>
  )
}
