import { FieldRow } from '@/components/ui/forms/field-row'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { YearlyFields } from './yearly-fields'

type AmountFieldsProps = RuleFieldsProps & { field: string; label: string }

const FOR = [
  { value: 'all', label: 'In all' },
  { value: 'officer', label: 'For each officer' },
  { value: 'unit', label: 'For each of something else' },
]

/** An amount: the same every year or one for each, and what it is for one of. */
export function AmountFields({ field, label, ...props }: AmountFieldsProps) {
  const name = (part: string) => ruleField(props, `${field}.${part}`)
  return (
    <>
      <YearlyFields {...props} field={field} label={label} kind="money" />
      <div className="group/for">
        <SelectField
          {...name('for')}
          label="This amount is"
          options={FOR}
          attempt={props.attempt}
          width="medium"
          required
        />
        <div className="hidden group-has-[option[value=unit]:checked]/for:block">
          <FieldRow>
            <TextField {...name('units')} label="How many" hint="Like 8." width="short" inputMode="decimal" />
            <TextField {...name('unit')} label="Of what" hint="Like schools." width="medium" maxLength={60} />
          </FieldRow>
        </div>
      </div>
    </>
  )
}
