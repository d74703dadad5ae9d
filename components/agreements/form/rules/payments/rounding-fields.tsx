import { Checkbox } from '@/components/ui/forms/checkbox'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { RoundFields } from '../blocks/round-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const WHAT = [
  { value: 'share', label: 'What each party pays' },
  { value: 'line', label: 'Each cost line' },
  { value: 'rate', label: 'Each rate', hint: 'The cost of one officer or one hour, before it is multiplied.' },
]

/** Rounding in the paper. */
export function RoundingFields(props: RuleFieldsProps) {
  return (
    <>
      <RadioGroup {...ruleField(props, 'what')} label="What is rounded" options={WHAT} required />
      <RoundFields {...props} field="round" label="To" emptyLabel="Choose" />
      <Checkbox
        {...ruleField(props, 'alone')}
        label="Each share is rounded by itself"
        hint="Only for what each party pays. The shares may then miss the whole by a little, which is warned of."
        defaultChecked={props.row.alone === 'yes'}
      />
    </>
  )
}
