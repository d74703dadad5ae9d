import { DateField } from '@/components/ui/forms/date-field'
import { FieldRow } from '@/components/ui/forms/field-row'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { fieldOf, type SectionProps } from './section-props'

const PLANS: Choice[] = [
  { value: 'none', label: 'The paper states no payments' },
  {
    value: 'equal',
    label: 'Equal payments',
    hint: 'The last one is a few cents more or less, so that all of them come to the whole. Unequal ones, and days that follow no rule, are a special rule.',
  },
]
const KEPT: Choice = {
  value: 'kept',
  label: 'As it is now',
  hint: 'The payments of this agreement are kept as they are.',
}
const MONTHS_APART: Choice[] = [
  { value: '1', label: 'A month' },
  { value: '2', label: 'Two months' },
  { value: '3', label: 'A quarter' },
  { value: '4', label: 'Four months' },
  { value: '6', label: 'Half a year' },
  { value: '12', label: 'A year' },
]

/** How often it is paid, and when. */
export function PaymentsFields(props: SectionProps) {
  const options = props.values.keptTerms === undefined ? PLANS : [...PLANS, KEPT]
  return (
    <div className="group/plan">
      <RadioGroup {...fieldOf(props, 'plan')} label="How it is paid" options={options} required />
      <div className="group-has-[#field-plan-none:checked]/plan:hidden group-has-[#field-plan-kept:checked]/plan:hidden">
        <TextField
          {...fieldOf(props, 'count')}
          label="Payments in each contract year"
          width="short"
          inputMode="numeric"
          maxLength={4}
          required
        />
        <FieldRow>
          <DateField {...fieldOf(props, 'firstOn')} label="First payment due" hint="Leave empty if no day is stated." />
          <SelectField
            {...fieldOf(props, 'everyMonths')}
            label="Between one payment and the next"
            options={MONTHS_APART}
            attempt={props.attempt}
            width="medium"
            required
          />
        </FieldRow>
      </div>
    </div>
  )
}
