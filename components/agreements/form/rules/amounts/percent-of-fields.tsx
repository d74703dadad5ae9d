import { LineChoice } from '../blocks/line-boxes'
import { SelectorFields } from '../blocks/selector-fields'
import { YearlyFields } from '../blocks/yearly-fields'
import type { RuleFieldsProps } from '../rule-fields-props'

/** A percent of other cost lines. */
export function PercentOfFields(props: RuleFieldsProps) {
  return (
    <>
      <LineChoice {...props} />
      <YearlyFields {...props} field="percent" label="Percent" kind="percent" />
      <SelectorFields {...props} field="of" summary="Of only some cost lines, positions or years" />
    </>
  )
}
