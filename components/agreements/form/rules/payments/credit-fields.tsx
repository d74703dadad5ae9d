import { BetweenFields } from '../blocks/between-fields'
import { YearlyFields } from '../blocks/yearly-fields'
import type { RuleFieldsProps } from '../rule-fields-props'

/** Credit brought forward. */
export function CreditFields(props: RuleFieldsProps) {
  return (
    <>
      <BetweenFields {...props} />
      <YearlyFields
        {...props}
        field="credit"
        label="Credit brought forward"
        kind="money"
        sameLabel="Once, into the first year"
        byYearLabel="Into several years"
      />
    </>
  )
}
