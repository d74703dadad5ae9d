import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { HiddenField } from '../../hidden-field'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

type ShareFieldsProps = RuleFieldsProps & { field: string; label: string }

const HINT = 'Like 50, or 1/3. Empty if not recorded.'

/** A percent: the same every year, or one for each. */
export function ShareFields({ field, label, ...props }: ShareFieldsProps) {
  const [first, ...later] = props.names.years
  const part = (name: string) => ruleField(props, `${field}.${name}`)
  if (first === undefined || later.length === 0) {
    return (
      <>
        <HiddenField name={part('by').name} value="same" />
        <PercentField {...part('each.0')} label={label} hint={HINT} />
      </>
    )
  }
  return (
    <div className="group/share">
      <RadioGroup
        {...part('by')}
        defaultValue={props.row[`${field}.by`] === 'year' ? 'year' : 'same'}
        label={`${label}, in the contract years`}
        options={[
          { value: 'same', label: 'The same every year' },
          { value: 'year', label: 'A percent for each year' },
        ]}
      />
      <PercentField {...part('each.0')} label={`${label}, each year or in ${first.name}`} hint={HINT} />
      <div className="hidden group-has-[input[value=year]:checked]/share:block">
        <FieldRow>
          {later.map(({ id, name }, at) => (
            <PercentField key={id} {...part(`each.${at + 1}`)} label={`${label} in ${name}`} hint={HINT} />
          ))}
        </FieldRow>
      </div>
    </div>
  )
}
