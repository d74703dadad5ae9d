import { Checkbox } from '@/components/ui/forms/checkbox'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import type { LimitPerChoice } from '@/lib/forms/agreement/rules/bearing/limit'
import { bearersOf } from '@/lib/forms/agreement/rules/rule-names'
import { AmountFields } from '../blocks/amount-fields'
import { SelectorFields } from '../blocks/selector-fields'
import { toChoices } from '../blocks/to-choices'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const LABELS: Record<Exclude<LimitPerChoice, 'position year'>, string> = {
  year: 'Each contract year',
  none: 'All contract years together',
  position: 'Each position, all years together',
  'year position': 'Each position in each contract year',
}
const PER = Object.entries(LABELS).map(([value, label]) => ({ value, label }))

/** Not to exceed. */
export function LimitFields(props: RuleFieldsProps) {
  const { names, attempt } = props
  return (
    <>
      <SelectField
        {...ruleField(props, 'on')}
        label="Who pays at most so much"
        options={toChoices(bearersOf(names))}
        emptyLabel="Choose"
        attempt={attempt}
        required
      />
      <AmountFields {...props} field="atMost" label="The most that is paid" />
      <SelectField {...ruleField(props, 'per')} label="The limit holds for" options={PER} attempt={attempt} required />
      <Checkbox
        {...ruleField(props, 'carriesOver')}
        label="What a year leaves unused is added to the next year"
        defaultChecked={props.row.carriesOver === 'yes'}
      />
      <SelectorFields {...props} field="when" summary="Only for some cost lines, positions or years" />
      <TextField
        {...ruleField(props, 'name')}
        label="What the paper calls this limit"
        hint="Where it is empty: Not to exceed."
        maxLength={100}
      />
    </>
  )
}
