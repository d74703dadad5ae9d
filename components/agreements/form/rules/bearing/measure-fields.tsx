import { FieldRow } from '@/components/ui/forms/field-row'
import { RadioGroup } from '@/components/ui/forms/radio-group'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { isTypedByYear } from '@/lib/forms/agreement/rules/fields/yearly'
import { bearersOf } from '@/lib/forms/agreement/rules/rule-names'
import { HiddenField } from '../../hidden-field'
import { ItemRows } from '../blocks/item-rows'
import { toChoices } from '../blocks/to-choices'
import { SameOrByYear, ValueField } from '../blocks/yearly-fields'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

const VALUES_OF = [
  { value: 'each', label: 'A number for each who pays', hint: 'Students, residents, dollars of overtime ordered.' },
  { value: 'one', label: 'One number', hint: 'A price index, or a levy in dollars.' },
]

/** A measure to share by. */
export function MeasureFields(props: RuleFieldsProps) {
  const { names, row, attempt } = props
  const years = isTypedByYear(row, 'values') ? names.years : [null]
  const label = (year: (typeof years)[number]) => (year === null ? 'Number' : `Number in ${year.name}`)
  return (
    <>
      <FieldRow>
        <TextField {...ruleField(props, 'name')} label="Name of the measure" maxLength={100} width="medium" required />
        <TextField
          {...ruleField(props, 'unit')}
          label="Counted in"
          hint="Like students or dollars."
          maxLength={100}
          width="medium"
          required
        />
      </FieldRow>
      <HiddenField name={ruleField(props, 'values.only').name} value={row['values.only']} />
      <SameOrByYear {...props} field="values" label="The numbers" />
      <div className="group/of">
        <RadioGroup {...ruleField(props, 'valuesOf')} label="What there is" options={VALUES_OF} required />
        <div className="hidden group-has-[input[value=one]:checked]/of:block">
          <FieldRow>
            {years.map((year, at) => (
              <ValueField
                key={year?.id ?? 'all'}
                {...ruleField(props, `values.each.${at}`)}
                label={label(year)}
                kind="number"
              />
            ))}
          </FieldRow>
        </div>
        <div className="hidden group-has-[input[value=each]:checked]/of:block">
          <ItemRows {...props} noun="Number">
            {(item) => (
              <FieldRow>
                <SelectField
                  {...ruleField(props, `${item}.who`)}
                  label="Whose"
                  options={toChoices(bearersOf(names))}
                  emptyLabel="Choose"
                  attempt={attempt}
                  width="medium"
                  required
                />
                {years.map((year, at) => (
                  <ValueField
                    key={year?.id ?? 'all'}
                    {...ruleField(props, `${item}.values.${at}`)}
                    label={label(year)}
                    kind="number"
                  />
                ))}
              </FieldRow>
            )}
          </ItemRows>
        </div>
      </div>
    </>
  )
}
