import { BetweenFields } from '../blocks/between-fields'
import { SelectorFields } from '../blocks/selector-fields'
import { YearlyFields } from '../blocks/yearly-fields'
import type { RuleFieldsProps } from '../rule-fields-props'

/** Credit brought forward. */
export function CreditFields(props: RuleFieldsProps) {
  return (
    <>
      <BetweenFields {...props} />
      <SelectorFields
        {...props}
        field="when"
        summary="Of a plan for only some cost lines or positions"
        isWithoutYears
      />
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
