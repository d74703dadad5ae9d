import { YearlyFields } from '../blocks/yearly-fields'
import type { RuleFieldsProps } from '../rule-fields-props'
import { PositionChoice } from './position-choice'

/** Another number of officers each year. */
export function HeadcountFields(props: RuleFieldsProps) {
  return (
    <>
      <PositionChoice {...props} />
      <YearlyFields {...props} field="n" label="Number of officers" kind="number" />
    </>
  )
}
