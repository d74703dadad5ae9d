import { LineBoxes } from '../blocks/line-boxes'
import { RoundFields } from '../blocks/round-fields'
import type { RuleFieldsProps } from '../rule-fields-props'

/** Rounded in its own way. */
export function LineRoundingFields(props: RuleFieldsProps) {
  return (
    <>
      <LineBoxes {...props} />
      <RoundFields {...props} field="line" label="The cost line is rounded to" emptyLabel="As all others" />
      <RoundFields {...props} field="rate" label="Its rate is rounded to" emptyLabel="As all others" />
    </>
  )
}
