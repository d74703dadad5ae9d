import { Checkbox } from '@/components/ui/forms/checkbox'
import { FieldRow } from '@/components/ui/forms/field-row'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { ItemRows } from '../blocks/item-rows'
import { SelectorFields } from '../blocks/selector-fields'
import { toChoices } from '../blocks/to-choices'
import { YearlyFields } from '../blocks/yearly-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const METHODS = [
  { value: 'listed', label: 'Each pays a percent, a sum or the rest' },
  {
    value: 'measure',
    label: 'In proportion to a measure',
    hint: 'Add the measure first, as a special rule of its own.',
  },
]

/** Division within a party. */
export function DivisionFields(props: RuleFieldsProps) {
  const { names, attempt, row } = props
  return (
    <div className="group/method">
      <FieldRow>
        <SelectField
          {...ruleField(props, 'of')}
          label="Whose share is divided"
          options={toChoices(names.parties)}
          emptyLabel="Choose"
          attempt={attempt}
          required
        />
        <TextField
          {...ruleField(props, 'by')}
          label="By"
          hint="Like campus, account, fund or town."
          maxLength={60}
          required
        />
      </FieldRow>
      <RadioGroup {...ruleField(props, 'method')} label="How it is divided" options={METHODS} required />
      <div className="hidden group-has-[input[value=measure]:checked]/method:block">
        <SelectField
          {...ruleField(props, 'measure')}
          label="The measure"
          options={toChoices(names.measures)}
          emptyLabel="Choose"
          attempt={attempt}
        />
      </div>
      <ItemRows {...props} noun="Part">
        {(item) => <PartFields {...props} item={item} />}
      </ItemRows>
      <Checkbox
        {...ruleField(props, 'owed')}
        label="Each part owes its sum to the party"
        hint="Like member towns that pay their district. Untick it where the sums are only booked there."
        defaultChecked={row.owed === 'yes'}
      />
      <SelectorFields {...props} field="when" summary="Only for some cost lines, positions or years" />
    </div>
  )
}

const HOW = [
  { value: 'percent', label: 'A percent' },
  { value: 'sum', label: 'A sum' },
  { value: 'rest', label: 'The rest' },
  { value: 'none', label: 'Nothing here' },
]

/** One part: named here, or a grant, or a part that another rule named; and what it pays. */
function PartFields({ item, ...props }: RuleFieldsProps & { item: string }) {
  const { names, attempt, row } = props
  const own = `${row.id ?? ''}-`
  const known = [...names.sources, ...names.parts.filter(({ id }) => !id.startsWith(own))]
  // What was named may be gone since: then there is nothing to choose, and it must be taken back here.
  const isAsked = known.length > 0 || (row[`${item}.who`] ?? '') !== ''
  return (
    <div className="group/part">
      <FieldRow>
        {isAsked && (
          <SelectField
            {...ruleField(props, `${item}.who`)}
            label="What it is"
            options={toChoices(known)}
            emptyLabel="Named here"
            attempt={attempt}
            width="medium"
          />
        )}
        <TextField
          {...ruleField(props, `${item}.name`)}
          label="Name"
          maxLength={100}
          width="medium"
          required={known.length === 0}
        />
        <div className="group-has-[input[value=measure]:checked]/method:hidden">
          <SelectField
            {...ruleField(props, `${item}.how`)}
            label="It pays"
            options={HOW}
            attempt={attempt}
            width="medium"
          />
        </div>
      </FieldRow>
      <div className="hidden group-has-[input[value=measure]:checked]/method:hidden group-has-[option[value=percent]:checked]/part:block group-has-[option[value=sum]:checked]/part:block">
        <YearlyFields {...props} field={`${item}.value`} label="How much" kind="percent or dollars" />
      </div>
    </div>
  )
}
