import { Checkbox } from '@/components/ui/forms/checkbox'
import { TextField } from '@/components/ui/forms/text-field'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { HiddenField } from '../../hidden-field'
import { LineBoxes } from '../blocks/line-boxes'
import { YearlyFields } from '../blocks/yearly-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** A rate times a number. */
export function TimesFields(props: RuleFieldsProps) {
  const { row } = props
  return (
    <>
      <LineBoxes {...props} />
      <YearlyFields {...props} field="n" label="How many" kind="number" />
      <TextField
        {...ruleField(props, 'unit')}
        label="Of what"
        hint="Like hours, days, months or miles. Officers are counted by what the amount is for."
        width="medium"
        maxLength={60}
        required
      />
      <Disclosure summary="Up to so many, or only beyond so many" open={row.upTo === 'yes' || Boolean(row.beyond)}>
        <Checkbox
          {...ruleField(props, 'upTo')}
          label="It is the most there can be"
          hint="Until the real number is known, the amount is at most this."
          defaultChecked={row.upTo === 'yes'}
        />
        <TextField
          {...ruleField(props, 'beyond')}
          label="Only what is beyond"
          hint="Like 40, where hours count from the 41st on."
          width="short"
          inputMode="decimal"
          maxLength={30}
        />
      </Disclosure>
      <HiddenField name={ruleField(props, 'at').name} value={row.at} />
    </>
  )
}
