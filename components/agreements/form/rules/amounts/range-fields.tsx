import { LineChoice } from '../blocks/line-boxes'
import { YearlyFields } from '../blocks/yearly-fields'
import type { RuleFieldsProps } from '../rule-fields-props'

/** A published range. */
export function RangeFields(props: RuleFieldsProps) {
  return (
    <>
      <LineChoice {...props} />
      <YearlyFields {...props} field="range" label="Amount" kind="money" />
    </>
  )
}
