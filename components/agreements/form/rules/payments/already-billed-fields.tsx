import { SelectField } from '@/components/ui/forms/select-field'
import { TextArea } from '@/components/ui/forms/text-area'
import { BetweenFields } from '../blocks/between-fields'
import { SelectorFields } from '../blocks/selector-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const CATCH_UP = [
  { value: 'spread', label: 'Spread over the payments that remain' },
  { value: 'next', label: 'With the next payment' },
]

/** Payments that already went out. */
export function AlreadyBilledFields(props: RuleFieldsProps) {
  return (
    <>
      <BetweenFields {...props} />
      <SelectorFields
        {...props}
        field="when"
        summary="Of a plan for only some cost lines or positions"
        isWithoutYears
      />
      {props.names.years.map((year, at) => (
        <TextArea
          key={year.id}
          {...ruleField(props, `paid.${at}`)}
          label={`Payments of ${year.name} that went out`}
          hint="In dollars, the first one first, one a line."
          maxLength={1000}
          rows={2}
        />
      ))}
      <SelectField
        {...ruleField(props, 'catchUp')}
        label="When the difference is made up"
        options={CATCH_UP}
        emptyLabel="Not stated: spread over the payments that remain"
        attempt={props.attempt}
      />
    </>
  )
}
