import { RadioGroup } from '@/components/ui/forms/radio-group'
import { LineBoxes } from '../blocks/line-boxes'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const WHAT = [
  { value: 'amount', label: 'The cost', hint: 'What it really cost replaces the plan.' },
  { value: 'units', label: 'The number', hint: 'Hours or days really served, at the agreed rate.' },
  { value: 'rate', label: 'The rate', hint: 'A rate that is agreed later, for the planned number.' },
]

/** Trued up at the end of the year. */
export function TrueUpFields(props: RuleFieldsProps) {
  return (
    <>
      <LineBoxes {...props} />
      <RadioGroup {...ruleField(props, 'what')} label="What is replaced" options={WHAT} required />
    </>
  )
}
