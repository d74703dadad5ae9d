import { Checkbox } from '@/components/ui/forms/checkbox'
import { MoneyField } from '@/components/ui/forms/money-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { AmountFields } from '../blocks/amount-fields'
import { toChoices } from '../blocks/to-choices'
import { YearBoxes } from '../blocks/year-boxes'
import { YearlyFields } from '../blocks/yearly-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const PAYS = [
  { value: 'sum', label: 'A sum, before the parties share' },
  { value: 'percent', label: 'A percent, before the parties share' },
  { value: 'elsewhere', label: 'What other rules say', hint: 'It can be chosen in other rules like a party.' },
]

/** A grant, levy, gift or fund. */
export function GrantFields(props: RuleFieldsProps) {
  const { names, attempt, row } = props
  return (
    <>
      <TextField {...ruleField(props, 'name')} label="Name of the grant or fund" maxLength={100} required />
      <SelectField
        {...ruleField(props, 'paidTo')}
        label="Who receives it"
        options={toChoices(names.parties)}
        emptyLabel="Whoever pays the cost out"
        attempt={attempt}
      />
      <div className="group/pays">
        <RadioGroup {...ruleField(props, 'pays')} label="What it pays" options={PAYS} required />
        <div className="hidden group-has-[input[value=sum]:checked]/pays:block">
          <AmountFields {...props} field="sum" label="The sum" />
        </div>
        <div className="hidden group-has-[input[value=percent]:checked]/pays:block">
          <YearlyFields {...props} field="percent" label="The percent" kind="percent" />
        </div>
      </div>
      <YearBoxes {...props} field="years" label="Contract years in which it pays" />
      <div className="group/ceiling">
        <Checkbox
          {...ruleField(props, 'hasCeiling')}
          label="There is a most that it pays over all years"
          defaultChecked={row.hasCeiling === 'yes'}
        />
        <div className="hidden group-has-[input[type=checkbox]:checked]/ceiling:block">
          <MoneyField
            {...ruleField(props, 'ceiling')}
            label="The most that it pays over all years"
            hint="Empty if not recorded."
          />
        </div>
      </div>
    </>
  )
}
