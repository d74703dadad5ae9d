import { Checkbox } from '@/components/ui/forms/checkbox'
import { DateField } from '@/components/ui/forms/date-field'
import { FieldRow } from '@/components/ui/forms/field-row'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextArea } from '@/components/ui/forms/text-area'
import { TextField } from '@/components/ui/forms/text-field'
import { BetweenFields } from '../blocks/between-fields'
import { RoundFields } from '../blocks/round-fields'
import { SelectorFields } from '../blocks/selector-fields'
import { YearBoxes } from '../blocks/year-boxes'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const PLANS = [
  { value: 'days', label: 'On days of the calendar', hint: 'Each pays for the contract year that it falls in.' },
  { value: 'yearly', label: 'On the same days of every year' },
  { value: 'apart', label: 'The first on a day, the others so many months apart' },
  { value: 'equal', label: 'Equal payments, on no stated days' },
]
const RESIDUES = [
  { value: 'last', label: 'Goes to the last payment' },
  { value: 'first', label: 'Goes to the first payment' },
  { value: 'unbilled', label: 'Is never billed' },
]

/** Payments of one party to another, in place of what the section Payments says between the two; of some cost lines, beside it. */
export function PlanFields(props: RuleFieldsProps) {
  const { attempt, row } = props
  return (
    <>
      <BetweenFields {...props} />
      <SelectorFields {...props} field="when" summary="Only for some cost lines or positions" isWithoutYears />
      <div className="group/plan">
        <RadioGroup {...ruleField(props, 'plan')} label="When it is paid" options={PLANS} required />
        <div className="hidden group-has-[input[value=days]:checked]/plan:block group-has-[input[value=yearly]:checked]/plan:block">
          <TextArea
            {...ruleField(props, 'payments.days')}
            label="Payment days"
            hint="One a line: 9/15/2025, or of every year June 15."
            maxLength={2000}
          />
        </div>
        <div className="hidden group-has-[input[value=apart]:checked]/plan:block group-has-[input[value=equal]:checked]/plan:block">
          <TextField
            {...ruleField(props, 'payments.count')}
            label="Payments in each contract year"
            width="short"
            inputMode="numeric"
            maxLength={4}
          />
        </div>
        <div className="hidden group-has-[input[value=apart]:checked]/plan:block">
          <FieldRow>
            <DateField {...ruleField(props, 'payments.firstOn')} label="First payment due" />
            <TextField
              {...ruleField(props, 'payments.everyMonths')}
              label="Months between payments"
              width="short"
              inputMode="numeric"
              maxLength={4}
            />
          </FieldRow>
        </div>
      </div>
      <YearBoxes {...props} field="years" label="Contract years" />
      <RoundFields {...props} field="rounding" label="Each payment is rounded to" emptyLabel="Cents" />
      <SelectField
        {...ruleField(props, 'residue')}
        label="What equal payments leave over"
        options={RESIDUES}
        attempt={attempt}
        width="medium"
      />
      <Checkbox
        {...ruleField(props, 'net')}
        label="What the other party owes is set against it"
        defaultChecked={row.net === 'yes'}
      />
      <TextField
        {...ruleField(props, 'condition')}
        label="Condition"
        hint="Shown beside the payments. May be left empty."
        maxLength={500}
        width="full"
      />
    </>
  )
}
