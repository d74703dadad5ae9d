import { BoxList } from '../blocks/box-list'
import { LineBoxes } from '../blocks/line-boxes'
import { toChoices } from '../blocks/to-choices'
import type { RuleFieldsProps } from '../rule-fields-props'

/** Only in some contract years. */
export function LineYearsFields(props: RuleFieldsProps) {
  return (
    <>
      <LineBoxes {...props} />
      <BoxList {...props} field="years" label="They are there in" options={toChoices(props.names.years)} />
    </>
  )
}
