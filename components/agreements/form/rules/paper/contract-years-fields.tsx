import { Checkbox } from '@/components/ui/forms/checkbox'
import { DateField } from '@/components/ui/forms/date-field'
import { FieldRow } from '@/components/ui/forms/field-row'
import { TextField } from '@/components/ui/forms/text-field'
import { ItemRows } from '../blocks/item-rows'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** Contract years of their own. */
export function ContractYearsFields(props: RuleFieldsProps) {
  return (
    <ItemRows {...props} noun="Contract year">
      {(item) => (
        <>
          <FieldRow>
            <TextField
              {...ruleField(props, `${item}.name`)}
              label="Name"
              hint="Like 2023-24."
              maxLength={60}
              width="medium"
            />
            <DateField {...ruleField(props, `${item}.startsOn`)} label="First day" />
            <DateField {...ruleField(props, `${item}.endsOn`)} label="Last day" />
          </FieldRow>
          <Checkbox
            {...ruleField(props, `${item}.option`)}
            label="An option that is still to be taken up"
            defaultChecked={props.row[`${item}.option`] === 'yes'}
          />
        </>
      )}
    </ItemRows>
  )
}
